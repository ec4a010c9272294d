"""EXPLAIN (ANALYZE, BUFFERS) of every statement that the pages ask, slowest first."""

import re
from typing import Any

from sqlalchemy import Engine, event
from sqlalchemy.engine import Connection

_TIME = re.compile(r"Execution Time: ([\d.]+) ms")


class Explained:
    """Notes the plan of every SELECT that runs while it listens."""

    def __init__(self) -> None:
        self.plans: list[tuple[float, str, str]] = []
        self._is_asking = False

    def __enter__(self) -> "Explained":
        event.listen(Engine, "before_cursor_execute", self._note)
        return self

    def __exit__(self, *_: object) -> None:
        event.remove(Engine, "before_cursor_execute", self._note)

    def _note(
        self, connection: Connection, _cursor: Any, statement: str, parameters: Any, *_: Any
    ) -> None:
        if self._is_asking or not statement.lstrip().startswith(("SELECT", "WITH")):
            return
        self._is_asking = True
        try:
            explain = f"EXPLAIN (ANALYZE, BUFFERS) {statement}"
            plan = "\n".join(row[0] for row in connection.exec_driver_sql(explain, parameters))
        finally:
            self._is_asking = False
        found = _TIME.search(plan)
        self.plans.append((float(found[1]) if found else 0.0, statement, plan))
