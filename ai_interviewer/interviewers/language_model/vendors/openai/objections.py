"""What a server objects to in the way of asking, and how to ask it instead.

An objection that names something costs one more call, one that does not costs two: the second
leaves out everything that a server need not know.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from ai_interviewer.domain.errors import FailureKind
from ai_interviewer.interviewers.language_model.vendors.openai.dialects import (
    LIMIT,
    Dialect,
    ReplyFormat,
)
from ai_interviewer.interviewers.language_model.vendors.openai.error_replies import ErrorReply
from ai_interviewer.interviewers.language_model.vendors.openai.errors import (
    specific_kind,
    status_of,
)

_VAGUE = (400, 415, 422, 501)
_NAMED = (*_VAGUE, None, 200, 403, 404, 500, 503)
_WAYS_OF_ASKING = ("response_format", "stream", "reasoning", "max_")
_NO_OBJECTIONS = {
    *(FailureKind.BAD_KEY, FailureKind.RATE_LIMITED, FailureKind.CONTENT_FILTERED),
    *(FailureKind.LOADING, FailureKind.NO_BUDGET, FailureKind.WRONG_ADDRESS),
    *(FailureKind.NO_MEMORY, FailureKind.BLOCKED),
}
_LEAST_LIMIT = 256
_ENOUGH = LIMIT * 3 // 8
"""Tokens of the longest feedback, and some to spare."""

_SYSTEM_ROLE = re.compile(
    r"system[ _](?:role|message|prompt|instruction)s?|role.{0,20}system\b|roles? must alternate"
    r"|developer (?:instruction|role|message)|alternating roles"
    r"|(?:must|should) (?:start|begin) with .{0,20}user|first message.{0,30}\buser"
    r"|only (?:supports? )?user\b|role.{0,40}(?:must be|one of).{0,20}user",
    re.IGNORECASE,
)
_STREAM = re.compile(r"\bstream(?:ing|ed)?\b(?!_options)", re.IGNORECASE)
_BOUNDS = re.compile(r"grammar|repetitions?\b|minItems|too many states", re.IGNORECASE)
_FORMAT = re.compile(
    r"response_?format|schema|json[_ ](?:object|mode)|structured[_ ]outputs?|guided|validate json"
    r"|json_validate|requested parameters|does not match the expected|failed to parse input at",
    re.IGNORECASE,
)
_EFFORT = re.compile(r"reasoning|effort|thinking", re.IGNORECASE)
_LIMIT = re.compile(r"max_(?:completion_|new_|output_)?tokens|in the completion", re.IGNORECASE)
_UNKNOWN = re.compile(
    r"unsupported|not supported|unrecogni[sz]ed|unknown|extra|not permitted|not allowed|unexpected"
    r"|instead|mutually exclusive|deprecated",
    re.IGNORECASE,
)
_ALLOWED = re.compile(
    r"(?:at most|less than or equal to|<=|up to a maximum of|maximum (?:value |allowed |limit )?"
    r"(?:is |of |for \S+ is )?|can only afford|must be in (?:the )?(?:range )?\[\d+, ?|range of"
    r" \S+ (?:should be|is) \[\d+, ?|(?:can(?:no|')t|(?:must|should) not) exceed |"
    r"\(max(?:imum)?:? ?|greater than)\s*:?\s*(\d{3,})",
    re.IGNORECASE,
)
_CONTEXT = re.compile(r"maximum context length (?:is|of) (\d+)", re.IGNORECASE)
_ASKED = re.compile(
    r"(at least )?(\d+) (?:in the messages|(?:input|prompt|text)(?: \w+)? tokens"
    r"|tokens? (?:of|from) the input)"
    r"|passed (\d+) input tokens",
    re.IGNORECASE,
)
_AFFORDABLE = re.compile(
    r"can only afford (\d+)|token capacity required, (\d+) available", re.IGNORECASE
)
_TOGETHER = re.compile(
    r"`?inputs`? tokens \+ `?max_new_tokens`? must be <= (\d+)\. given: (\d+)", re.IGNORECASE
)
_NOTHING_LEFT = re.compile(r"\bgot -\d", re.IGNORECASE)
_PER_MINUTE = re.compile(r"limit:? (\d+),? requested:? (\d+)", re.IGNORECASE)


def is_objection(reply: ErrorReply, dialect: Dialect) -> bool:
    """Whether the server may only object to how the reply was asked for, so that another way is
    worth a try. If it names another parameter, it objects to that one."""
    kind, status = specific_kind(reply), status_of(reply)
    words = _words(reply)
    if any(True for _ in _with_new_limit(words, dialect)):
        return True
    if kind in _NO_OBJECTIONS or reply.is_markup:
        return False
    is_named = status in _NAMED and kind is not FailureKind.CONTEXT_TOO_LONG
    if is_named and _named(words, dialect) is not None:
        return True
    is_vague = status in _VAGUE and kind is None
    return is_vague and (reply.param is None or reply.param.startswith(_WAYS_OF_ASKING))


def next_dialect(
    dialect: Dialect, reply: ErrorReply, *, objections: int, is_repeated: bool = False
) -> Dialect | None:
    """The dialect to try after this objection, the first, second … to one call; None when none is
    left. If it repeats the one before, that was mended in the wrong place."""
    words = _words(reply)
    named = _named(words, dialect)
    if is_repeated and named is not None and named.limit == dialect.limit:
        return _plainest(dialect)
    if objections == 1:
        if named is not None:
            return named
        return replace(dialect, takes_effort=False) if dialect.takes_effort else _plainest(dialect)
    if objections == 2:
        # The last try that a first contact should cost.
        if named is None:
            return _plainest(dialect)
        bare = replace(named, reports_usage=False, takes_effort=False, bounds_texts=False)
        is_about_format = named.format is not dialect.format
        return replace(bare, format=ReplyFormat.TEXT) if is_about_format else bare
    return named if objections < 5 else None


def _plainest(dialect: Dialect) -> Dialect | None:
    """What every server takes that knows how to chat at all."""
    plain = replace(
        dialect,
        format=ReplyFormat.TEXT,
        reports_usage=False,
        takes_effort=False,
        has_system_role=False,
        limit_names=(),
    )
    return None if plain == dialect else plain


def _named(words: str, dialect: Dialect) -> Dialect | None:
    """The dialect without what the words name, if it has that."""
    return next(_without_named(words, dialect), None)


def _without_named(words: str, dialect: Dialect) -> Iterator[Dialect]:
    yield from _without_several(words, dialect)
    yield from _with_new_limit(words, dialect)
    if dialect.reports_usage and "stream_options" in words:
        yield replace(dialect, reports_usage=False)
    if dialect.bounds_texts and "maxLength" in words:
        yield replace(dialect, bounds_texts=False)
    if dialect.bounds_lists and "maxItems" in words:
        yield replace(dialect, bounds_lists=False)
    if (dialect.bounds_texts or dialect.bounds_lists) and _BOUNDS.search(words):
        yield replace(dialect, bounds_texts=False, bounds_lists=False)
    if dialect.has_system_role and _SYSTEM_ROLE.search(words):
        yield replace(dialect, has_system_role=False)
    if dialect.streams and _STREAM.search(words):
        yield replace(dialect, streams=False)
    if _FORMAT.search(words) and (simpler := dialect.with_simpler_format()):
        yield simpler
    if dialect.takes_effort and _EFFORT.search(words):
        yield replace(dialect, takes_effort=False)


def _without_several(words: str, dialect: Dialect) -> Iterator[Dialect]:
    """The dialect without all parameters that the words call unknown, when these are several."""
    limit = next(iter(dialect.limit_names), "")
    has_usage, has_limit = "stream_options" in words, bool(limit) and limit in words
    has_format, has_effort = "response_format" in words, "reasoning_effort" in words
    if _UNKNOWN.search(words) and has_usage + has_limit + has_format + has_effort > 1:
        yield replace(
            dialect,
            reports_usage=dialect.reports_usage and not has_usage,
            takes_effort=dialect.takes_effort and not has_effort,
            limit_names=dialect.limit_names[1:] if has_limit else dialect.limit_names,
            format=ReplyFormat.TEXT if has_format else dialect.format,
        )


def _with_new_limit(words: str, dialect: Dialect) -> Iterator[Dialect]:
    """The dialect with a limit that fits, or under another name, if that is what the words ask."""
    if not dialect.limit_names:
        return
    if (most := _room(words, dialect)) is not None:
        yield from _lower(dialect, most)
    elif _LIMIT.search(words) and not _NOTHING_LEFT.search(words):
        if _UNKNOWN.search(words) and dialect.limit_names[0] in words:
            yield replace(dialect, limit_names=dialect.limit_names[1:])
        allowed = _ALLOWED.search(words)
        yield from _lower(dialect, int(allowed[1]) if allowed else dialect.limit // 2)


def _room(words: str, dialect: Dialect) -> int | None:
    """How many tokens a reply may have at most, as the numbers of the objection tell."""
    if per_minute := _PER_MINUTE.search(words):
        # The limit of a reply counts as if it had been written.
        most, requested = (int(number) for number in per_minute.groups())
        return most - (requested - dialect.limit) - 64
    context, asked = _CONTEXT.search(words), _ASKED.search(words)
    if context and asked:
        room = int(context[1]) - int(asked[2] or asked[3]) - 16
        # Some servers count only until it is too much.
        return min(room, _ENOUGH) if asked[1] else room
    if together := _TOGETHER.search(words):
        return int(together[1]) - int(together[2])
    affordable = _AFFORDABLE.search(words)
    return int(next(filter(None, affordable.groups()))) if affordable else None


def _lower(dialect: Dialect, limit: int) -> Iterator[Dialect]:
    if _LEAST_LIMIT <= limit < dialect.limit:
        yield replace(dialect, limit=limit)


def _words(reply: ErrorReply) -> str:
    return f"{reply.param or ''} {reply.words or reply.message}"
