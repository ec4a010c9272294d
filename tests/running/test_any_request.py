"""Schemathesis makes up requests to the running API: no errors of ours, and every answer is as the
document says. Links lead from what was created to what is done with it."""

import os
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis.errors import FlakyStrategyDefinition
from hypothesis.strategies import data

from tests.running.programs import Program

EXAMPLES = int(os.environ.get("API_EXAMPLES", "3"))
"""Requests made up for each operation; `make tryapi` makes more."""
LINKED_EXAMPLES = 5 * EXAMPLES
"""Walks along the links in each round. Most of them end at once, at a request that is refused."""
ROUNDS = 20
"""At most, until every link was followed."""
ENDING = ["log_out", "delete_account"]
"""Operations that end what the others need."""
KEPT = settings(
    max_examples=EXAMPLES,
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
def test_every_link_leads_from_what_was_created_to_what_is_done_with_it(program, schema):
    operations = {
        found.ok().definition.raw["operationId"]: found.ok()
        for found in schema.get_all_operations()
    }
    linked = {
        (name, target)
        for name, operation in operations.items()
        for response in operation.definition.raw["responses"].values()
        for target in response.get("links", {})
    }
    arrived: set[tuple[str, str]] = set()

    def follow(case, data) -> int:
        """Send the request, and then all those that its answer links to; its status."""
        response = case.call(headers={"Authorization": f"Bearer {program.token}"}, timeout=30)
        case.validate_response(response, checks=checks())
        raw = case.operation.definition.raw
        links = raw["responses"].get(str(response.status_code), {}).get("links", {})
        # What deletes the thing comes last.
        for target in sorted(links, key=lambda name: operations[name].method == "delete"):
            following = data.draw(operations[target].as_strategy())
            pass_on(following, links[target], response.json())
            status = follow(following, data)
            assert status != 404 or "requestBody" in links[target], target
            # 409: it was found, but isn't in the state for this.
            if status < 400 or status == 409:
                arrived.add((raw["operationId"], target))
        return response.status_code

    def begin(data) -> None:
        follow(data.draw(root.as_strategy()), data)

    for name in sorted({source for source, _ in linked} - {target for _, target in linked}):
        root = operations[name]
        leading_on = {link for link in linked if link[0] == name}
        for number in range(ROUNDS):
            walk = seed(number)(given(data())(begin))
            # The server remembers: the same request, made again, may be answered otherwise, as
            # when there are too many tokens. Hypothesis then gives the round up.
            with suppress(FlakyStrategyDefinition):
                settings(KEPT, derandomize=False, max_examples=LINKED_EXAMPLES)(walk)()
            if leading_on <= arrived:
                break

    assert arrived == linked
    assert ("generate_question", "get_operation") in arrived


def pass_on(case, link, answer) -> None:
    """Put what the link takes from the answer into the request."""
    prefix = "$response.body#/"
    for taken, into in (("parameters", case.path_parameters), ("requestBody", case.body)):
        for name, source in link.get(taken, {}).items():
            into[name] = answer[source.removeprefix(prefix)]
