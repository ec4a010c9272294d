from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ...client import AuthenticatedClient, Client
from ...types import Response, UNSET
from ... import errors

from ...models.error_body import ErrorBody
from ...models.page_session_record import PageSessionRecord
from ...types import UNSET, Unset
from typing import cast
from uuid import UUID


def _get_kwargs(
    *,
    job_posting_id: None | Unset | UUID = UNSET,
    page: int | Unset = 1,
    per_page: int | Unset = 20,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_job_posting_id: None | str | Unset
    if isinstance(job_posting_id, Unset):
        json_job_posting_id = UNSET
    elif isinstance(job_posting_id, UUID):
        json_job_posting_id = str(job_posting_id)
    else:
        json_job_posting_id = job_posting_id
    params["job_posting_id"] = json_job_posting_id

    params["page"] = page

    params["per_page"] = per_page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/history",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | PageSessionRecord | None:
    if response.status_code == 200:
        response_200 = PageSessionRecord.from_dict(response.json())

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
) -> Response[ErrorBody | PageSessionRecord]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    job_posting_id: None | Unset | UUID = UNSET,
    page: int | Unset = 1,
    per_page: int | Unset = 20,
) -> Response[ErrorBody | PageSessionRecord]:
    """List History

     Your completed interviews, the newest first.

    Args:
        job_posting_id (None | Unset | UUID):
        page (int | Unset): From 1. Beyond the last it's empty. Default: 1.
        per_page (int | Unset):  Default: 20.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | PageSessionRecord]
    """

    kwargs = _get_kwargs(
        job_posting_id=job_posting_id,
        page=page,
        per_page=per_page,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    job_posting_id: None | Unset | UUID = UNSET,
    page: int | Unset = 1,
    per_page: int | Unset = 20,
) -> ErrorBody | PageSessionRecord | None:
    """List History

     Your completed interviews, the newest first.

    Args:
        job_posting_id (None | Unset | UUID):
        page (int | Unset): From 1. Beyond the last it's empty. Default: 1.
        per_page (int | Unset):  Default: 20.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | PageSessionRecord
    """

    return sync_detailed(
        client=client,
        job_posting_id=job_posting_id,
        page=page,
        per_page=per_page,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    job_posting_id: None | Unset | UUID = UNSET,
    page: int | Unset = 1,
    per_page: int | Unset = 20,
) -> Response[ErrorBody | PageSessionRecord]:
    """List History

     Your completed interviews, the newest first.

    Args:
        job_posting_id (None | Unset | UUID):
        page (int | Unset): From 1. Beyond the last it's empty. Default: 1.
        per_page (int | Unset):  Default: 20.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | PageSessionRecord]
    """

    kwargs = _get_kwargs(
        job_posting_id=job_posting_id,
        page=page,
        per_page=per_page,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    job_posting_id: None | Unset | UUID = UNSET,
    page: int | Unset = 1,
    per_page: int | Unset = 20,
) -> ErrorBody | PageSessionRecord | None:
    """List History

     Your completed interviews, the newest first.

    Args:
        job_posting_id (None | Unset | UUID):
        page (int | Unset): From 1. Beyond the last it's empty. Default: 1.
        per_page (int | Unset):  Default: 20.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | PageSessionRecord
    """

    return (
        await asyncio_detailed(
            client=client,
            job_posting_id=job_posting_id,
            page=page,
            per_page=per_page,
        )
    ).parsed
