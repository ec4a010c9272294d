from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ...client import AuthenticatedClient, Client
from ...types import Response, UNSET
from ... import errors

from ...models.answer_record import AnswerRecord
from ...models.answer_request import AnswerRequest
from ...models.error_body import ErrorBody
from ...types import UNSET, Unset
from typing import cast
from uuid import UUID


def _get_kwargs(
    session_id: UUID,
    *,
    body: AnswerRequest,
    idempotency_key: None | str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/sessions/{session_id}/submit-answer".format(
            session_id=quote(str(session_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> AnswerRecord | ErrorBody | None:
    if response.status_code == 201:
        response_201 = AnswerRecord.from_dict(response.json())

        return response_201

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
) -> Response[AnswerRecord | ErrorBody]:
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
    body: AnswerRequest,
    idempotency_key: None | str | Unset = UNSET,
) -> Response[AnswerRecord | ErrorBody]:
    """Submit Answer

     Submit an answer. With `analyze`, its analysis and the next question start at once; their
    operations are named in the answer. An answer is submitted once: 409 afterwards, unless it
    comes again with the same `Idempotency-Key`.

    Args:
        session_id (UUID):
        idempotency_key (None | str | Unset): Any text of yours. The same answer sent again with
            the same key is stored once, and answered as the first time.
        body (AnswerRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AnswerRecord | ErrorBody]
    """

    kwargs = _get_kwargs(
        session_id=session_id,
        body=body,
        idempotency_key=idempotency_key,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    session_id: UUID,
    *,
    client: AuthenticatedClient,
    body: AnswerRequest,
    idempotency_key: None | str | Unset = UNSET,
) -> AnswerRecord | ErrorBody | None:
    """Submit Answer

     Submit an answer. With `analyze`, its analysis and the next question start at once; their
    operations are named in the answer. An answer is submitted once: 409 afterwards, unless it
    comes again with the same `Idempotency-Key`.

    Args:
        session_id (UUID):
        idempotency_key (None | str | Unset): Any text of yours. The same answer sent again with
            the same key is stored once, and answered as the first time.
        body (AnswerRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AnswerRecord | ErrorBody
    """

    return sync_detailed(
        session_id=session_id,
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    session_id: UUID,
    *,
    client: AuthenticatedClient,
    body: AnswerRequest,
    idempotency_key: None | str | Unset = UNSET,
) -> Response[AnswerRecord | ErrorBody]:
    """Submit Answer

     Submit an answer. With `analyze`, its analysis and the next question start at once; their
    operations are named in the answer. An answer is submitted once: 409 afterwards, unless it
    comes again with the same `Idempotency-Key`.

    Args:
        session_id (UUID):
        idempotency_key (None | str | Unset): Any text of yours. The same answer sent again with
            the same key is stored once, and answered as the first time.
        body (AnswerRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AnswerRecord | ErrorBody]
    """

    kwargs = _get_kwargs(
        session_id=session_id,
        body=body,
        idempotency_key=idempotency_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    session_id: UUID,
    *,
    client: AuthenticatedClient,
    body: AnswerRequest,
    idempotency_key: None | str | Unset = UNSET,
) -> AnswerRecord | ErrorBody | None:
    """Submit Answer

     Submit an answer. With `analyze`, its analysis and the next question start at once; their
    operations are named in the answer. An answer is submitted once: 409 afterwards, unless it
    comes again with the same `Idempotency-Key`.

    Args:
        session_id (UUID):
        idempotency_key (None | str | Unset): Any text of yours. The same answer sent again with
            the same key is stored once, and answered as the first time.
        body (AnswerRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AnswerRecord | ErrorBody
    """

    return (
        await asyncio_detailed(
            session_id=session_id,
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
