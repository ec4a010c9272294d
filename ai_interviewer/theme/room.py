"""The look of the interview room, where feedback stands beside the answer on a wide screen."""

_WIDE = "min-[1100px]"
PANES = f"grid gap-3 {_WIDE}:grid-cols-2 {_WIDE}:gap-x-10 items-start"
PANE = "flex flex-col gap-3 min-w-0"
ONE_PANE = "flex flex-col gap-6"
QUESTION = "flex flex-col gap-2"
QUESTION_ANSWERED = (
    f"font-serif text-base {_WIDE}:text-2xl leading-snug m-0 text-pretty whitespace-pre-wrap "
    "break-words"
)
ANSWER = (
    "m-0 whitespace-pre-wrap break-words leading-relaxed border-l-2 border-line pl-4 "
    "[overflow-wrap:anywhere]"
)
ANSWER_FOLD = f"opens-wide text-sm {_WIDE}:text-base"
ANSWER_TITLE = f"hidden {_WIDE}:block text-xs font-semibold uppercase tracking-wider text-muted m-0"
MARK = "bg-marker text-on-marker rounded-sm px-0.5 box-decoration-clone"
MARK_STRENGTH = f"{MARK} underline decoration-2 underline-offset-4"
MARK_FIX = f"{MARK} underline decoration-dashed decoration-2 underline-offset-4"

DIGEST = "bg-surface border border-line rounded-xl p-4 sm:p-6 flex flex-col gap-3 min-w-0"
DIGEST_PARTS = "flex flex-col gap-3 [overflow-wrap:anywhere]"
VERDICT = "m-0 flex flex-wrap items-baseline gap-x-2"
VERDICT_POINTS = "font-serif text-3xl leading-none tabular-nums"
VERDICT_WORD = "font-serif text-2xl leading-none"
DIMENSIONS = "list-none m-0 p-0 flex flex-wrap gap-x-3 gap-y-1 text-sm"
REMARKS = "list-none m-0 p-0 flex flex-col gap-3"
REMARK = "m-0 grid grid-cols-[1.25rem_1fr] text-pretty"
REMARK_STRENGTH = "text-accent font-semibold"
REMARK_FIX = "text-danger font-semibold"
REMARK_QUOTE = "rounded-sm"
FOLDS = "flex flex-wrap gap-x-4 gap-y-1 border-t border-line pt-3"
FOLD = "text-sm open:basis-full min-w-0"
FOLD_SUMMARY = "cursor-pointer text-muted hover:text-ink w-fit py-1"
FOLD_TITLE = "inline text-sm font-semibold m-0"
FOLD_BODY = "pt-2 pb-3 flex flex-col gap-4 text-base"
CHANGES = "m-0 px-4 py-3 rounded-lg bg-soft text-accent-strong flex flex-col gap-1 text-sm"
EDITOR = (
    "w-full px-4 py-3 rounded-lg bg-surface text-ink border border-edge leading-relaxed text-lg "
    "placeholder:text-muted resize-y min-h-40 sm:min-h-56 max-h-[70vh] [field-sizing:content]"
)
BAR = (
    "sticky bottom-0 z-10 -mx-4 sm:mx-0 px-4 sm:px-0 py-3 bg-paper border-t border-line flex "
    "flex-wrap items-center gap-3"
)
