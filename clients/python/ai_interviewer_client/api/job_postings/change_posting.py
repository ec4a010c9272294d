from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ...client import AuthenticatedClient, Client
from ...types import Response, UNSET
from ... import errors

from ...models.error_body import ErrorBody
from ...models.posting import Posting
from ...models.posting_record import PostingRecord
from typing import cast
from uuid import UUID


def _get_kwargs(
    job_posting_id: UUID,
    *,
    body: Posting,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/job-postings/{job_posting_id}".format(
            job_posting_id=quote(str(job_posting_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | PostingRecord | None:
    if response.status_code == 200:
        response_200 = PostingRecord.from_dict(response.json())

        return response_200

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
) -> Response[ErrorBody | PostingRecord]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    job_posting_id: UUID,
    *,
    client: AuthenticatedClient,
    body: Posting,
) -> Response[ErrorBody | PostingRecord]:
    """Change Posting

     Change a posting. Interviews keep the one that they began with.

    Args:
        job_posting_id (UUID):
        body (Posting): A posting. What else an answer has of one (`id`, `interview_count`,
            `created_at`,
            `updated_at`) may be sent back; it changes nothing.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | PostingRecord]
    """

    kwargs = _get_kwargs(
        job_posting_id=job_posting_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    job_posting_id: UUID,
    *,
    client: AuthenticatedClient,
    body: Posting,
) -> ErrorBody | PostingRecord | None:
    """Change Posting

     Change a posting. Interviews keep the one that they began with.

    Args:
        job_posting_id (UUID):
        body (Posting): A posting. What else an answer has of one (`id`, `interview_count`,
            `created_at`,
            `updated_at`) may be sent back; it changes nothing.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | PostingRecord
    """

    return sync_detailed(
        job_posting_id=job_posting_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    job_posting_id: UUID,
    *,
    client: AuthenticatedClient,
    body: Posting,
) -> Response[ErrorBody | PostingRecord]:
    """Change Posting

     Change a posting. Interviews keep the one that they began with.

    Args:
        job_posting_id (UUID):
        body (Posting): A posting. What else an answer has of one (`id`, `interview_count`,
            `created_at`,
            `updated_at`) may be sent back; it changes nothing.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | PostingRecord]
    """

    kwargs = _get_kwargs(
        job_posting_id=job_posting_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    job_posting_id: UUID,
    *,
    client: AuthenticatedClient,
    body: Posting,
) -> ErrorBody | PostingRecord | None:
    """Change Posting

     Change a posting. Interviews keep the one that they began with.

    Args:
        job_posting_id (UUID):
        body (Posting): A posting. What else an answer has of one (`id`, `interview_count`,
            `created_at`,
            `updated_at`) may be sent back; it changes nothing.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | PostingRecord
    """

    return (
        await asyncio_detailed(
            job_posting_id=job_posting_id,
            client=client,
            body=body,
        )
    ).parsed
