"""What pages show of the models to choose from."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from ai_interviewer.texts import t

_FAMILY = re.compile(r"(?:models/)?([A-Za-z]+)")
_FEWEST_FOR_GROUPS = 8


@dataclass(frozen=True)
class ModelOption:
    """One model by its name."""

    model: str = ""
    is_strict: bool = False
    """Whether it is known to keep to a strict schema."""


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
    if chosen and chosen not in known:
        known = {chosen: None, **known}
    options = {name: ModelOption(name, is_strict=keeps is True) for name, keeps in known.items()}
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


def _group(name: str) -> str:
    maker, separator, _ = name.removeprefix("models/").partition("/")
    if separator:
        return maker
    family = _FAMILY.match(name)
    return family[1].casefold() if family else name
