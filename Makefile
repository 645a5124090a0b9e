PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin

.PHONY: install test test-fresh check format lint types imports tests bench picture docs clean

install: $(BIN)/outreach ## an environment with the app and everything tests need

$(BIN)/outreach: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade "pip>=25.1"
	$(BIN)/python -m pip install --quiet --editable . --group dev
	@touch $@

test test-fresh: install ## set up and run everything
	$(MAKE) check VENV=$(VENV)

check: format-check lint types imports tests

format: ## rewrite the code in the house style
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

format-check:
	$(BIN)/ruff format --check .

lint:
	$(BIN)/ruff check .

types:
	$(BIN)/mypy

imports:
	$(BIN)/lint-imports

tests:
	$(BIN)/python -m pytest

bench: install ## ratios against named baselines, printed as tables
	$(BIN)/python -m pip install --quiet --group bench
	$(BIN)/python -m benchmarks

picture: install ## the picture of the app in the README
	$(BIN)/python scripts/picture.py

clean:
	rm -rf $(VENV) dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
