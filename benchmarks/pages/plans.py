"""The query plans of every statement that the pages run."""

import re
from typing import Any

from sqlalchemy import Engine, event
from sqlalchemy.engine import Connection

_TIME = re.compile(r"Execution Time: ([\d.]+) ms")


class QueryPlans:
    """Collects EXPLAIN (ANALYZE, BUFFERS) of every SELECT that runs within its block."""

    def __init__(self) -> None:
        self.plans: list[tuple[float, str, str]] = []
        self._is_explaining = False

    def __enter__(self) -> "QueryPlans":
        event.listen(Engine, "before_cursor_execute", self._note)
        return self

    def __exit__(self, *_: object) -> None:
        event.remove(Engine, "before_cursor_execute", self._note)

    def _note(
        self, connection: Connection, _cursor: Any, statement: str, parameters: Any, *_: Any
    ) -> None:
        if self._is_explaining or not statement.lstrip().startswith(("SELECT", "WITH")):
            return
        self._is_explaining = True
        try:
            explain = f"EXPLAIN (ANALYZE, BUFFERS) {statement}"
            plan = "\n".join(row[0] for row in connection.exec_driver_sql(explain, parameters))
        finally:
            self._is_explaining = False
        match = _TIME.search(plan)
        self.plans.append((float(match[1]) if match else 0.0, statement, plan))
