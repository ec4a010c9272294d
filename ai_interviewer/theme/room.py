"""The look of the interview room, where feedback stands beside the answer on a wide screen."""

_WIDE = "min-[1100px]"
ROOM = (
    "flex-1 flex flex-col gap-4 sm:gap-6 "
    # The open panel covers nothing that one reads or types in.
    f"{_WIDE}:has-[:popover-open]:mr-[20rem]"
)
PANES = f"grid gap-3 {_WIDE}:grid-cols-2 {_WIDE}:gap-x-10 items-start"
PANE = "flex flex-col gap-2 sm:gap-3 min-w-0"
# At the same edge as two panes, so that the question stays where it is when feedback comes.
ONE_PANE = "flex flex-col gap-6 w-full max-w-reading"
QUESTION = "flex flex-col gap-1 sm:gap-2"
# Room for the words that arrive, so that what stands below stays where it is.
QUESTION_AWAITED = "flex flex-col gap-4 min-h-52"
QUESTION_ANSWERED = (
    f"font-serif text-base {_WIDE}:text-2xl leading-snug m-0 text-pretty whitespace-pre-wrap "
    "break-words"
)
ANSWER = (
    "m-0 whitespace-pre-wrap break-words leading-relaxed border-l-2 border-line pl-4 "
    "[overflow-wrap:anywhere]"
)
FOLD_UNLESS_WIDE = "opens-wide"
ANSWER_FOLD = f"{FOLD_UNLESS_WIDE} text-sm {_WIDE}:text-base"
ANSWER_TITLE = f"hidden {_WIDE}:block text-xs font-semibold uppercase tracking-wider text-muted m-0"
MARK = "bg-marker text-on-marker rounded-sm px-0.5 box-decoration-clone"
MARK_STRENGTH = f"{MARK} underline decoration-2 underline-offset-4"
MARK_FIX = f"{MARK} underline decoration-dashed decoration-2 underline-offset-4"

DIGEST = "bg-surface border border-line rounded-xl p-4 sm:p-6 flex flex-col gap-3 min-w-0"
# As high as most feedback is, so that what stands below stays where it is when it comes.
DIGEST_AWAITED = f"{DIGEST} min-h-80"
DIGEST_PARTS = "flex flex-col gap-3 [overflow-wrap:anywhere]"
VERDICT = "m-0 flex flex-wrap items-baseline gap-x-2"
VERDICT_POINTS = "font-serif text-3xl leading-none tabular-nums"
VERDICT_WORD = "font-serif text-2xl leading-none"
SURENESS = "flex flex-wrap items-baseline gap-x-4"
SURENESS_FOLD = "text-sm text-muted open:basis-full"
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
FIX_REMINDER = f"m-0 px-4 py-3 rounded-lg bg-soft text-pretty {_WIDE}:hidden"
HINTS = "bg-soft rounded-lg px-4 py-3 flex flex-col gap-3"
PASSING = "ml-auto flex flex-wrap items-center gap-1"
# While another try is written, the bar covers neither the box nor its button.
BAR_WHILE_TRYING = (
    "mt-auto -mx-4 sm:mx-0 px-4 sm:px-0 py-2 sm:py-3 bg-paper border-t border-line flex "
    "items-center justify-end gap-2 sm:gap-3 max-sm:[&>button]:flex-1 max-sm:[&>button]:px-2 "
    "max-sm:[&>button]:text-sm"
)
STICKS = "sticks"
BAR = f"{STICKS} sticky bottom-0 z-10 {BAR_WHILE_TRYING}"

ROOM_BAR = (
    "w-full max-w-page mx-auto px-2 sm:px-4 min-h-14 py-1 flex items-center gap-2 border-b "
    "border-line"
)
LEAVE_HINT = "sr-only sm:not-sr-only text-sm text-muted"
TOOLS = "ml-auto flex items-center gap-1"
TOOL = (
    "inline-flex items-center justify-center min-h-10 min-w-10 rounded-lg text-lg text-muted "
    "bg-transparent border-0 cursor-pointer hover:text-ink hover:bg-sunken"
)
KEYS = f"{TOOL} max-sm:hidden"
PANEL = (
    "m-0 p-0 fixed inset-auto right-0 bottom-0 w-full sm:w-[26rem] max-h-[70dvh] sm:max-h-none "
    "sm:h-[calc(100dvh-3.5rem)] overflow-y-auto bg-surface text-ink border border-line "
    "rounded-t-xl sm:rounded-none shadow-lg"
)
PANEL_HEAD = "flex items-center justify-between gap-3"
PANEL_BODY = "p-4 sm:p-5 flex flex-col gap-4"
NOTES = (
    "w-full px-3 py-2 rounded-lg bg-surface text-ink border border-edge leading-relaxed resize-y "
    "min-h-28 max-h-[40dvh] [field-sizing:content]"
)
_TIMER = (
    "inline-flex items-center justify-center min-h-10 px-2 rounded-lg text-sm tabular-nums "
    "border-0 cursor-pointer hover:text-ink hover:bg-sunken"
)
TIMER = f"{_TIMER} text-muted bg-transparent"
TIMER_OVER = f"{_TIMER} text-danger bg-danger-soft font-semibold"
FINISH = (
    "inline-flex items-center justify-center px-3 min-h-10 rounded-lg text-sm font-semibold "
    "text-ink bg-surface border border-edge cursor-pointer hover:bg-sunken"
)
HEADER = "flex flex-wrap items-baseline gap-x-3 gap-y-1"
ABOUT = "m-0 text-sm text-muted max-sm:hidden"
DOTS = "flex gap-1.5 self-center"
DOT = "size-2 rounded-full border border-edge"
DOT_ON = "size-2 rounded-full bg-accent border border-accent"
MAIN = "flex-1 w-full max-w-page mx-auto px-4 sm:px-6 pt-3 sm:pt-8 flex flex-col gap-4 sm:gap-6"
# What is hidden cannot jump when its header turns out to be a taller one.
MAIN_LOADING = f"{MAIN} invisible *:visible"

# The dialog that begins an interview
BEGIN_FORM = "group flex flex-col gap-4"
# Tailwind reads an underscore as a blank, so the option is named by its place.
IF_AT_END = "hidden group-has-[#feedback-timing>option:last-child:checked]:block"
