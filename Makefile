PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin

.PHONY: install test static format format-check lint types imports bench pages picture clean

install: $(BIN)/outreach ## an environment with the app and everything tests need

$(BIN)/outreach: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --editable . --group dev
	@touch $@

test: install static ## set up and check everything
	$(BIN)/python -m pytest

static: format-check lint types imports

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

bench: install ## ratios against named baselines, printed as tables
	$(BIN)/python -m pip install --quiet --group bench
	$(BIN)/python -m benchmarks

pages: install ## the pages of docs/ that are written by scripts
	$(BIN)/python scripts/rules_page.py
	$(BIN)/python scripts/figures_page.py

picture: install ## the pictures of the app in the README
	$(BIN)/python scripts/picture.py

clean:
	rm -rf $(VENV) dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
