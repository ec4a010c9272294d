from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ...client import AuthenticatedClient, Client
from ...types import Response, UNSET
from ... import errors

from ...models.error_body import ErrorBody
from ...models.operation_record import OperationRecord
from typing import cast
from uuid import UUID


def _get_kwargs(
    session_id: UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/sessions/{session_id}/generate-question".format(
            session_id=quote(str(session_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | OperationRecord | None:
    if response.status_code == 202:
        response_202 = OperationRecord.from_dict(response.json())

        return response_202

    if 400 <= response.status_code <= 499:
        response_4xx = ErrorBody.from_dict(response.json())

        return response_4xx

    if 500 <= response.status_code <= 599:
        response_5xx = ErrorBody.from_dict(response.json())

        return response_5xx

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorBody | OperationRecord]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    session_id: UUID,
    *,
    client: AuthenticatedClient,
) -> Response[ErrorBody | OperationRecord]:
    """Generate Question

     Have the next question asked; the first call also plans the interview.

    While the question is being written, this gives the same operation. Once it waits for its
    answer, this answers 409: read it from the operation's `result`, or from `/messages`. It also
    answers 409 when all questions have been asked (`asked_count` of the session is its
    `question_count`), and when the interview is completed.

    Args:
        session_id (UUID):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | OperationRecord]
    """

    kwargs = _get_kwargs(
        session_id=session_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    session_id: UUID,
    *,
    client: AuthenticatedClient,
) -> ErrorBody | OperationRecord | None:
    """Generate Question

     Have the next question asked; the first call also plans the interview.

    While the question is being written, this gives the same operation. Once it waits for its
    answer, this answers 409: read it from the operation's `result`, or from `/messages`. It also
    answers 409 when all questions have been asked (`asked_count` of the session is its
    `question_count`), and when the interview is completed.

    Args:
        session_id (UUID):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | OperationRecord
    """

    return sync_detailed(
        session_id=session_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    session_id: UUID,
    *,
    client: AuthenticatedClient,
) -> Response[ErrorBody | OperationRecord]:
    """Generate Question

     Have the next question asked; the first call also plans the interview.

    While the question is being written, this gives the same operation. Once it waits for its
    answer, this answers 409: read it from the operation's `result`, or from `/messages`. It also
    answers 409 when all questions have been asked (`asked_count` of the session is its
    `question_count`), and when the interview is completed.

    Args:
        session_id (UUID):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | OperationRecord]
    """

    kwargs = _get_kwargs(
        session_id=session_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    session_id: UUID,
    *,
    client: AuthenticatedClient,
) -> ErrorBody | OperationRecord | None:
    """Generate Question

     Have the next question asked; the first call also plans the interview.

    While the question is being written, this gives the same operation. Once it waits for its
    answer, this answers 409: read it from the operation's `result`, or from `/messages`. It also
    answers 409 when all questions have been asked (`asked_count` of the session is its
    `question_count`), and when the interview is completed.

    Args:
        session_id (UUID):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | OperationRecord
    """

    return (
        await asyncio_detailed(
            session_id=session_id,
            client=client,
        )
    ).parsed
