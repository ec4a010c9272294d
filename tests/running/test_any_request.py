"""Schemathesis makes up requests to the running API: no errors of ours, and every answer is as the
document says. Links lead from what was created to what is done with it."""

import os

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from tests.running.programs import Program

EXAMPLES = int(os.environ.get("API_EXAMPLES", "3"))
"""Requests made up for each operation; `make tryapi` makes more."""
ENDING = ["log_out", "delete_account"]
"""Operations that end what the others need."""
KEPT = settings(
    max_examples=EXAMPLES,
    stateful_step_count=6,
    deadline=None,
    database=None,
    derandomize=True,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)


@pytest.fixture
def program(app) -> Program:
    """A program whose account holds an interview under way."""
    program = Program(app.url)
    session = program.prepare()
    program.answer(session, program.ask(session))
    return program


@pytest.fixture
def schema(program):
    # Here: loading it takes a second, in every process that collects tests.
    import schemathesis

    schema = schemathesis.openapi.from_url(f"{program.url}/api/v1/openapi.json")
    schema.config.update(headers={"Authorization": f"Bearer {program.token}"})
    return schema.exclude(operation_id=ENDING)


def checks():
    from schemathesis.checks import not_a_server_error
    from schemathesis.specs.openapi import checks as of_document

    return [
        not_a_server_error,
        of_document.status_code_conformance,
        of_document.content_type_conformance,
        of_document.response_schema_conformance,
    ]


@pytest.mark.filterwarnings("default")
def test_every_answer_is_as_the_document_says(program, schema):
    tried: set[str] = set()

    def try_it(case) -> None:
        tried.add(case.operation.label)
        response = case.call(headers={"Authorization": f"Bearer {program.token}"}, timeout=30)
        case.validate_response(response, checks=checks())

    operations = [found.ok() for found in schema.get_all_operations()]
    for operation in operations:
        KEPT(given(case=operation.as_strategy())(try_it))()

    assert tried == {operation.label for operation in operations}
    assert len(tried) > 40


@pytest.mark.filterwarnings("default")
def test_links_lead_from_what_was_created_to_what_is_done_with_it(program, schema):
    followed: set[str] = set()

    class Walk(schema.as_state_machine()):  # type: ignore[misc]
        def get_call_kwargs(self, case):
            return {"headers": {"Authorization": f"Bearer {program.token}"}, "timeout": 30}

        def validate_response(self, response, case, **_):
            followed.add(case.operation.label)
            case.validate_response(response, checks=checks())

    Walk.run(settings=KEPT)

    assert followed
