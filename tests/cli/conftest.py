"""Running commands on a fresh data folder, in this process and in one of their own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from outreach_tui.cli._group import outreach

Run = Callable[..., Result]
Start = Callable[..., subprocess.CompletedProcess[bytes]]
Data = Callable[[Result], Any]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """The data folder of a test."""
    return tmp_path / "home"


@pytest.fixture
def run(home: Path) -> Run:
    """Run a command on a fresh data folder."""

    def invoke(*args: str, stdin: str | bytes | None = None) -> Result:
        return CliRunner().invoke(
            outreach, ["--data", str(home), *args], input=stdin, prog_name="outreach"
        )

    return invoke


@pytest.fixture
def data() -> Data:
    """Return the JSON a command printed, once it ended well."""

    def read(result: Result) -> Any:
        assert result.exit_code == 0, result.output
        return json.loads(result.stdout)

    return read


@pytest.fixture
def start(home: Path) -> Start:
    """Run a command as a process on the same folder."""

    def invoke(*args: str | bytes, **how: Any) -> subprocess.CompletedProcess[bytes]:
        env = {**os.environ, "OUTREACH_HOME": str(home), **how.pop("env", {})}
        how = {"capture_output": True, "timeout": 60, "input": b"", **how}
        if "stdout" in how or "stderr" in how:
            del how["capture_output"]
        if "stdin" in how:
            del how["input"]
        return subprocess.run(
            [sys.executable, "-m", "outreach_tui", *args], env=env, check=False, **how
        )

    return invoke
