"""What a server objects to in the way of asking, and how to ask it instead.

An objection costs one more call. A second one is answered by leaving out everything that a server
need not know, named or not: a first contact then costs no third.
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
from ai_interviewer.interviewers.language_model.vendors.openai.ways import Way

_VAGUE = (400, 415, 422, 501)
_NAMED = (*_VAGUE, None, 200, 403, 404, 500, 503)
_WAYS_OF_ASKING = ("response_format", "stream", "reasoning", "max_")
_NO_OBJECTIONS = {
    *(FailureKind.BAD_KEY, FailureKind.RATE_LIMITED, FailureKind.CONTENT_FILTERED),
    *(FailureKind.LOADING, FailureKind.NO_BUDGET, FailureKind.WRONG_ADDRESS),
    *(FailureKind.NO_MEMORY, FailureKind.BLOCKED),
}
_MOST_OBJECTIONS = 5
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
_FORMAT_AT_ALL = re.compile(
    r"json[_ ]mode (?:response )?(?:is )?not"
    r"|^(?=.*response_format)(?!.*(?:schema|type|variant|value))",
    re.IGNORECASE | re.DOTALL,
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


def next_way(
    way: Way, reply: ErrorReply, *, first: Dialect, objections: int, is_repeated: bool = False
) -> Way | None:
    """The way to try after this objection, the first, second … to one call that began with `first`;
    None when none is left. If it repeats the one before, that was mended in the wrong place."""
    dialect, words = way.dialect, _words(reply)
    named = _named(words, dialect)
    if objections == 1:
        if named is not None:
            return Way(named)
        if dialect.takes_effort:
            return Way(replace(dialect, takes_effort=False))
        plain = _plain(dialect)
        if plain == dialect:
            plain = replace(plain, streams=False)
        # Most often it is the schema, so that the rest is worth a try later.
        return _other(dialect, plain, untried=replace(dialect, format=ReplyFormat.TEXT))
    if objections == 2:
        is_misled = named is None or (is_repeated and named.limit == dialect.limit)
        likely = _plain(dialect) if named is None or is_misled else named
        return _other(dialect, _plainest(dialect, named, words, first=first), untried=likely)
    return _after_the_plainest(way, words) if objections < _MOST_OBJECTIONS else None


def _other(dialect: Dialect, other: Dialect, *, untried: Dialect) -> Way | None:
    if other == dialect:
        return None
    return Way(other, untried=None if untried in (dialect, other) else untried)


def _plain(dialect: Dialect) -> Dialect:
    """Without everything that a server need not know to chat in a stream."""
    return replace(
        dialect,
        format=ReplyFormat.TEXT,
        reports_usage=False,
        takes_effort=False,
        has_system_role=False,
        limit_names=(),
    )


def _plainest(dialect: Dialect, named: Dialect | None, words: str, *, first: Dialect) -> Dialect:
    """What every server takes that knows how to chat at all. A limit stays that the server told."""
    lowered = named if named is not None and named.limit < dialect.limit else None
    plain = replace(_plain(dialect), streams=False)
    if lowered is not None:
        is_told = _room(words, dialect) is not None or _ALLOWED.search(words)
        names = dialect.limit_names if is_told else ()
        return replace(plain, limit=lowered.limit, limit_names=names)
    return replace(plain, limit_names=dialect.limit_names if dialect.limit < first.limit else ())


def _after_the_plainest(way: Way, words: str) -> Way | None:
    """What some servers insist on: a stream, or a limit that is lower still."""
    dialect = way.dialect
    if not dialect.streams and _STREAM.search(words):
        return replace(way, dialect=replace(dialect, streams=True))
    lowered = next(_with_new_limit(words, dialect), dialect)
    return replace(way, dialect=lowered) if lowered.limit < dialect.limit else None


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
        is_any = _FORMAT_AT_ALL.search(words) and _UNKNOWN.search(words)
        yield replace(dialect, format=ReplyFormat.TEXT) if is_any else simpler
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
