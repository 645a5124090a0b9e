"""Run every benchmark, or those named: ``python -m benchmarks store check``."""

from __future__ import annotations

import importlib
import pkgutil
import sys
from pathlib import Path


def main() -> None:
    """Run the benchmarks of this folder one after another."""
    names = [m.name for m in pkgutil.iter_modules([str(Path(__file__).parent)])]
    wanted = sys.argv[1:] or [name for name in names if not name.startswith("_")]
    sys.argv = sys.argv[:1]
    for name in wanted:
        if name not in names:
            raise SystemExit(f"There is no benchmark {name!r}; there are {', '.join(names)}.")
        print(f"\n== {name}")
        importlib.import_module(f"benchmarks.{name}").main()


if __name__ == "__main__":
    main()
