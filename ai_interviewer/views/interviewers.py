"""What pages show of the interviewers and models to choose from."""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from ai_interviewer.texts import t

_FAMILY = re.compile(r"(?:models/)?([A-Za-z]+)")
_FILE = re.compile(r"(?:[/~]|[A-Za-z]:[\\/]).*[\\/](?P<name>[^\\/]+?)(?:\.gguf)?", re.IGNORECASE)
_FEWEST_FOR_GROUPS = 8


@dataclass(frozen=True)
class InterviewerChoice:
    """An interviewer to start an interview with."""

    name: str = ""
    label: str = ""
    is_preselected: bool = False
    may_grade_several_times: bool = False
    has_price: bool = False
    is_model: bool = False
    model: str = ""
    """The model that would ask; empty for the built-in interviewer."""


@dataclass(frozen=True)
class InterviewerOffer:
    """The interviewers to choose from for one posting."""

    choices: list[InterviewerChoice]
    hint: str
    """What they are, in a sentence or two."""
    has_all: bool
    """Whether every interviewer speaks the posting's language."""


@dataclass(frozen=True)
class ModelOption:
    """One model by its name."""

    model: str = ""
    short_model: str = ""
    """The same without the folders of its file."""
    is_strict: bool = False
    """Whether it is known to keep to a strict schema, and not all of them do."""


@dataclass(frozen=True)
class ModelGroup:
    """Models of one maker or family, whose name is empty when all are in one group."""

    maker: str = ""
    options: list[ModelOption] = field(default_factory=list)


@dataclass(frozen=True)
class LocalServerView:
    """A model server on the app's own machine."""

    interviewer: str = ""
    label: str = ""
    first_model: str = ""
    models_label: str = ""


def model_groups(models: Iterable[tuple[str, bool | None]], *, chosen: str) -> list[ModelGroup]:
    """Models by name, grouped when there are many: by who makes them (`maker/model`), else by the
    family that their names begin with. With each goes whether it keeps to a strict schema; None
    when that isn't known.

    The chosen model is always among them: its provider may not have listed it.
    """
    known = dict(models)
    differ = set(known.values()) != {True}
    if chosen and chosen not in known:
        known = {chosen: None, **known}
    options = {
        name: ModelOption(name, model_label(name), is_strict=keeps is True and differ)
        for name, keeps in known.items()
    }
    if len(options) < _FEWEST_FOR_GROUPS:
        return [ModelGroup(options=list(options.values()))] if options else []
    groups: dict[str, list[ModelOption]] = {}
    for name, option in sorted(options.items()):
        groups.setdefault(_group(name), []).append(option)
    alone = [option for group in groups.values() if len(group) == 1 for option in group]
    shared = [ModelGroup(maker, group) for maker, group in groups.items() if len(group) > 1]
    if not shared:
        return [ModelGroup(options=alone)]
    return [*shared, *([ModelGroup(t.settings.model_others, alone)] if alone else [])]


def model_label(model: str) -> str:
    """What people call a model. Of a file on the server, some servers tell its whole path."""
    file = _FILE.fullmatch(model)
    return file["name"] if file else model


def schema_hint(abilities: Collection[bool | None]) -> str:
    """What is known of all these models and strict schemas, in a sentence; empty for nothing."""
    if True not in abilities:
        return ""
    are_all = set(abilities) == {True}
    return t.settings.model_all_strict if are_all else t.settings.model_strict_hint


def _group(name: str) -> str:
    maker, separator, _ = name.removeprefix("models/").partition("/")
    if separator:
        return maker
    family = _FAMILY.match(name)
    return family[1].casefold() if family else name
