"""Models to choose from, grouped where there are many."""

import pytest

from ai_interviewer.texts import t
from ai_interviewer.views.interviewers import model_groups, model_label, schema_hint


def names(groups):
    return [(group.maker, [option.model for option in group.options]) for group in groups]


def test_a_few_models_are_one_list_and_the_chosen_one_is_among_them():
    groups = model_groups([("b", None), ("a", True)], chosen="mine")

    assert names(groups) == [("", ["mine", "b", "a"])]
    assert [option.is_strict for option in groups[0].options] == [False, False, True]


def test_what_all_models_can_do_is_said_once():
    (group,) = model_groups([("a", True), ("b", True)], chosen="mine")

    assert not [option for option in group.options if option.is_strict]
    assert schema_hint([True, True]) == t.settings.model_all_strict
    assert schema_hint([True, None]) == t.settings.model_strict_hint
    assert schema_hint([None, False]) == schema_hint([]) == ""


def test_many_models_are_grouped_by_their_maker():
    listed = [(f"{maker}/{size}", None) for maker in ("meta", "qwen") for size in "abcd"]

    groups = model_groups([*listed, ("lonely/one", None)], chosen="meta/a")

    assert [(label, len(group)) for label, group in names(groups)] == [
        ("meta", 4),
        ("qwen", 4),
        ("Others", 1),
    ]


def test_models_without_a_maker_are_grouped_by_the_beginning_of_their_names():
    listed = ["gpt-5.6-luna", "gpt-5.6-sol", "o5", "o5-mini", "models/gemini-3", "models/gemini-4"]

    groups = model_groups([(name, None) for name in (*listed, "gpt-6", "gpt-7")], chosen="")

    assert [label for label, _ in names(groups)] == ["gpt", "gemini", "o"]


def test_without_models_there_is_nothing_to_choose():
    assert model_groups([], chosen="") == []


@pytest.mark.parametrize(
    ("model", "label"),
    [
        ("gpt-5.6-luna", "gpt-5.6-luna"),
        ("meta-llama/Llama-4-Scout", "meta-llama/Llama-4-Scout"),
        ("models/gemini-3-flash", "models/gemini-3-flash"),
        ("/home/somebody/models/Qwen3-8B.gguf", "Qwen3-8B"),
        ("/data/models/Qwen3-8B", "Qwen3-8B"),
        ("C:\\models\\Qwen3-8B.gguf", "Qwen3-8B"),
        ("", ""),
    ],
)
def test_of_a_file_on_the_server_only_its_name_is_shown(model: str, label: str):
    assert model_label(model) == label
