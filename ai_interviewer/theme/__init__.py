"""The look: every colour, spacing, radius and font, and the classes made of them.

Paper and ink for long texts: a quiet sheet, a serif for the interviewer, one colour for quotes.
"""

from ai_interviewer.theme import fonts
from ai_interviewer.theme.colours import CLEAR, HEAT_COLOURS, SERIES, css_variables, tailwind
from ai_interviewer.theme.fonts import PRELOADED, font_faces

__all__ = ["CLEAR", "PRELOADED", "SERIES", "css_variables", "font_faces", "tailwind"]

SANS = ", ".join(fonts.SANS)

# The page
BODY = "min-h-screen flex flex-col bg-paper text-ink font-sans text-base leading-relaxed"
SKIP = (
    "sr-only focus:not-sr-only focus:fixed focus:top-3 focus:left-3 focus:z-50 focus:px-4 "
    "focus:py-2 focus:rounded-lg focus:bg-surface focus:text-ink"
)
HEADER = "border-b border-line bg-paper lg:sticky lg:top-0 lg:z-20"
HEADER_ROW = (
    "max-w-page mx-auto px-4 sm:px-6 py-2 flex flex-wrap items-center gap-x-2 sm:gap-x-6 gap-y-1 "
    "min-h-14"
)
BRAND = "font-serif text-xl tracking-tight text-ink no-underline whitespace-nowrap py-1"
NAV = "order-3 lg:order-none w-full lg:w-auto lg:flex-1"
NAV_LIST = "flex flex-wrap items-center sm:gap-1 -mx-2 lg:mx-0 list-none m-0 p-0"
NAV_LINK = (
    "block px-[5px] sm:px-3 py-2 rounded-lg text-[13px] sm:text-sm text-muted no-underline "
    "whitespace-nowrap "
    "hover:text-ink hover:bg-sunken aria-[current=page]:text-ink aria-[current=page]:bg-sunken "
    "aria-[current=page]:font-semibold"
)
HEADER_TOOLS = "ml-auto flex items-center sm:gap-2"
MAIN = "flex-1 w-full max-w-page mx-auto px-4 sm:px-6 py-8 sm:py-12 flex flex-col gap-8"
MAIN_NARROW = (
    "flex-1 w-full max-w-reading has-[[data-wide]]:max-w-page mx-auto px-4 sm:px-6 py-8 sm:py-12 "
    "flex flex-col gap-8 has-[[data-wide]]:py-6 sm:has-[[data-wide]]:py-8"
)
FOOTER = "border-t border-line text-muted text-sm"
FOOTER_ROW = "max-w-page mx-auto px-4 sm:px-6 py-6 flex flex-wrap gap-x-6 gap-y-2 items-center"
FOOTER_LINK = "py-1 text-accent underline underline-offset-2 hover:text-accent-strong"
FOOTER_TEXT = "mr-auto max-w-reading"
BANNER = (
    "fixed bottom-4 inset-x-4 mx-auto max-w-reading z-40 px-4 py-3 rounded-lg bg-ink text-paper "
    "text-sm shadow-lg"
)

# Text
TITLE = "font-serif text-3xl sm:text-4xl leading-tight tracking-tight m-0 text-balance"
HEADING = "font-serif text-xl sm:text-2xl leading-snug m-0"
SUBHEADING = "text-sm font-semibold m-0 text-ink"
LABEL_CAPS = "text-xs font-semibold uppercase tracking-wider text-muted m-0"
LEAD = "text-lg text-muted m-0 max-w-reading text-pretty"
TEXT = "m-0 text-pretty"
MUTED = "m-0 text-sm text-muted"
MUTED_AWAITED = f"{MUTED} min-h-16 sm:min-h-11"  # as high as its longest text
FACT = "m-0 break-words min-w-0 max-w-full"
FACT_STRONG = f"{FACT} font-semibold"
STRONG = "font-semibold"
NAME = "font-semibold [overflow-wrap:anywhere]"
PRE = "m-0 whitespace-pre-wrap break-words"
LINK = "text-accent underline underline-offset-2 hover:text-accent-strong"
ROW_LINK = "text-ink font-semibold no-underline hover:underline underline-offset-2"

# Layout
READING = "w-full max-w-reading mx-auto"
LINK_TARGET = "scroll-mt-6 lg:scroll-mt-20"
CONTENTS = "contents"
HIDDEN = "hidden"
STACK = "flex flex-col gap-6"
STACK_WIDE = "flex flex-col gap-4 sm:gap-5"
STACK_TIGHT = "flex flex-col gap-2"
STACK_MID = "flex flex-col gap-4"
ROW = "flex flex-wrap items-center gap-3"
ROW_BETWEEN = "flex flex-wrap items-start justify-between gap-x-6 gap-y-3"
ROW_BASELINE = "flex flex-wrap items-baseline gap-x-3 gap-y-1"
GRID_TWO = "grid gap-6 md:grid-cols-2"
GRID_FIELDS = "grid gap-5 sm:grid-cols-2"
GRID_FOUR = "grid grid-cols-2 gap-4 md:grid-cols-4"
LIST = "list-none m-0 p-0 flex flex-col"
LIST_ROW = (
    "py-4 border-b border-line last:border-b-0 flex flex-wrap items-center "
    "justify-between gap-x-6 gap-y-2 [overflow-wrap:anywhere] [&>*]:max-w-full"
)
LIST_ENTRY = "min-w-0 flex-1 basis-72 flex flex-col gap-2 [overflow-wrap:anywhere]"
LIST_TEXT = "min-w-0 flex flex-col gap-1"
NUMBERED = "m-0 pl-5 list-decimal flex flex-col gap-3 marker:text-muted"
COMPACT = "m-0 pl-5 list-disc flex flex-col gap-1 marker:text-muted"
BULLETS = "m-0 pl-5 list-disc flex flex-col gap-2 marker:text-muted"
TAGS = "flex flex-wrap gap-2 list-none m-0 p-0"
TAG = "px-2 py-0.5 rounded bg-sunken text-ink text-sm"
TAG_ACCENT = "px-2 py-0.5 rounded bg-soft text-accent-strong text-sm font-semibold"
CARD = "bg-surface border border-line rounded-xl p-5 sm:p-7 flex flex-col gap-5"
CARD_TIGHT = "bg-surface border border-line rounded-xl p-4 sm:p-5 flex flex-col gap-3"
EMPTY = (
    "border border-dashed border-edge rounded-xl p-8 sm:p-12 flex flex-col items-start gap-3 "
    "text-muted"
)
SKELETON = "h-4 rounded bg-sunken animate-pulse motion-reduce:animate-none"
UNSEEN = "invisible"  # takes its room, and nobody meets it
SKELETON_BLOCK = "flex flex-col gap-3 py-2"

# Controls
_BUTTON = (
    "inline-flex items-center justify-center gap-2 px-4 py-2.5 min-h-11 rounded-lg text-base "
    "font-semibold no-underline cursor-pointer transition-colors disabled:opacity-55 "
    "disabled:cursor-not-allowed border"
)
BUTTON = f"{_BUTTON} bg-accent text-on-accent border-transparent hover:bg-accent-strong"
BUTTON_PLAIN = f"{_BUTTON} bg-surface text-ink border-edge hover:bg-sunken"
SETTLING = "settling"
BUTTON_DANGER = f"{_BUTTON} bg-surface text-danger border-danger hover:bg-danger-soft"
BUTTON_QUIET = (
    "inline-flex items-center justify-center px-3 py-2 min-h-10 rounded-lg text-sm text-muted "
    "bg-transparent border border-transparent cursor-pointer hover:text-ink hover:bg-sunken "
    "disabled:opacity-55"
)
_CHOICE = "px-3 py-1 min-h-8 rounded-lg text-sm cursor-pointer border"
CHOICE = f"{_CHOICE} bg-transparent text-ink border-edge hover:bg-sunken"
CHOICE_ON = f"{_CHOICE} bg-soft text-accent-strong border-accent font-semibold"
PAGER = "flex flex-wrap items-center justify-center gap-1 list-none m-0 p-0"
PAGE_LINK = (
    "flex items-center justify-center min-w-11 min-h-11 px-3 rounded-lg text-accent no-underline "
    "tabular-nums hover:bg-sunken aria-[current=page]:bg-accent aria-[current=page]:text-on-accent "
    "aria-[current=page]:font-semibold"
)
FILTERS = "grid gap-4 grid-cols-2 lg:grid-cols-6 items-start"
FILTER_STATUS = "col-span-2 min-w-0"
FILTER_DAY = "col-span-2 min-[360px]:col-span-1 lg:col-span-2 min-w-0"
FILTER_WIDE = "col-span-2 lg:col-span-3 min-w-0"
FILTERS_IN_A_ROW = "grid gap-4 grid-cols-2 lg:grid-cols-[2fr_1fr_1fr_auto] items-end"
FILTER_HALF = "col-span-2 lg:col-span-1 min-w-0"
FILTER_DATE = "col-span-2 min-[360px]:col-span-1 min-w-0"
FILTER_BUTTON = "col-span-2 lg:col-span-1"
FIELD = "flex flex-col gap-1.5"
LABEL = "text-sm font-semibold text-ink"
HINT = "m-0 text-sm text-muted"
HINT_OVER = "m-0 text-sm text-danger font-semibold"
INPUT = (
    "w-full px-3 h-12 rounded-lg bg-surface text-ink border border-edge "
    "placeholder:text-muted disabled:opacity-55"
)
TEXTAREA = (
    "w-full px-4 py-3 rounded-lg bg-surface text-ink border border-edge leading-relaxed "
    "placeholder:text-muted resize-y disabled:opacity-55"
)
TEXTAREA_LONG = f"{TEXTAREA} min-h-96"
FILE = (
    "max-w-full text-sm text-muted file:mr-4 file:px-4 file:py-2.5 file:min-h-11 "
    "file:rounded-lg file:border file:border-edge file:bg-surface file:text-ink "
    "file:font-semibold file:cursor-pointer"
)
RADIO = "mt-1.5 size-4 shrink-0 accent-accent"
CHECKBOX = "size-6 shrink-0 accent-accent"
RADIO_ROW = "flex items-start gap-3 py-1"
ALERT = "m-0 px-4 py-3 rounded-lg bg-danger-soft text-danger border border-danger"
ALERT_ROW = (
    "px-4 py-3 rounded-lg bg-danger-soft text-danger border border-danger flex flex-wrap "
    "items-center justify-between gap-3"
)
NOTICE = "m-0 px-4 py-3 rounded-lg bg-soft text-accent-strong border border-accent"
NOTICE_ROW = (
    "px-4 py-3 rounded-lg bg-soft text-accent-strong border border-accent flex flex-wrap "
    "items-center justify-between gap-3"
)
FINDING = (
    "px-4 py-3 rounded-lg bg-danger-soft text-ink border border-danger flex flex-col gap-3 min-w-0"
)
STATUS_ROW = "flex flex-wrap items-center gap-3 min-h-11 text-muted"
STATUS_TEXT = "m-0"
STATUS_BELOW = "m-0 text-sm text-muted empty:absolute"
STATUS_LINE = "m-0 mt-2 text-muted empty:hidden"
SECONDS = "text-sm tabular-nums"
PULSE = "inline-block mr-3 size-2.5 rounded-full bg-accent animate-pulse motion-reduce:animate-none"
DIALOG = (
    "m-auto w-[calc(100%-2rem)] max-w-lg p-0 rounded-xl bg-surface text-ink border border-line "
    "shadow-2xl"
)
DIALOG_BODY = "p-5 sm:p-7 flex flex-col gap-5"
DETAILS = "border border-line rounded-xl bg-surface"
SUMMARY = "px-4 sm:px-5 py-3 cursor-pointer font-semibold rounded-xl hover:bg-sunken"
DETAILS_BODY = "px-4 sm:px-5 pb-5 pt-2 flex flex-col gap-4"
DETAILS_PLAIN = "text-sm"
FOLD_BODY = "pt-2 pb-3 flex flex-col gap-4 text-base max-w-reading"
SUMMARY_PLAIN = "cursor-pointer text-muted hover:text-ink w-fit py-1"

# Landing
HERO = "grid gap-10 lg:grid-cols-[1.15fr_1fr] items-center py-4 sm:py-10"
HERO_ACTIONS = f"{ROW} content-start min-h-26 sm:min-h-0"
HERO_TITLE = (
    "font-serif text-4xl sm:text-5xl lg:text-6xl leading-[1.08] tracking-tight m-0 text-balance"
)
KICKER = "m-0 text-sm font-semibold text-accent"
SAMPLE = "bg-surface border border-line rounded-xl p-6 sm:p-8 flex flex-col gap-5 shadow-sm"
POINTS = "grid gap-x-10 gap-y-8 sm:grid-cols-2 border-t border-line pt-10"
POINT_TITLE = "font-serif text-xl m-0"

# Sign-in
AUTH = "w-full max-w-md mx-auto flex flex-col gap-6"

# Dashboard
STEPS = "list-none m-0 p-0 grid gap-4 md:grid-cols-3"
STEP = "bg-surface border border-line rounded-xl p-5 flex flex-col gap-3"
STEP_DONE = "border border-line rounded-xl p-5 flex flex-col gap-3 text-muted"
STEP_ACTION = "mt-auto pt-2"

# Practice
PRACTICE_ROW = "py-5 border-b border-line last:border-b-0 flex flex-col gap-3"
PRACTICE_TEXT = "font-serif text-lg leading-snug m-0 text-pretty break-words max-w-reading"
PRACTICE_ARROW = "text-3xl text-muted"
PRACTICE_POINTS = "m-0 flex flex-wrap items-end gap-x-6 gap-y-3"

# Interview
COVERAGE_ROW = "py-3 border-b border-line last:border-b-0 flex flex-col gap-1"
PROGRESS = "w-full h-1.5 rounded-full bg-sunken overflow-hidden"
QUESTION = "flex flex-col gap-4"
QUESTION_TEXT = (
    "font-serif text-2xl sm:text-[1.75rem] leading-snug m-0 text-pretty whitespace-pre-wrap "
    "break-words"
)
QUESTION_TEXT_SMALL = (
    "font-serif text-xl leading-snug m-0 text-pretty whitespace-pre-wrap break-words"
)
ANSWER = "m-0 whitespace-pre-wrap break-words leading-relaxed border-l-2 border-line pl-4"
MARK = "bg-marker text-on-marker rounded-sm px-0.5 box-decoration-clone"
EXCERPT = "m-0 text-sm text-muted text-pretty"
QUOTE = "m-0 text-sm text-muted border-l-2 border-marker pl-3 whitespace-pre-wrap break-words"
KEY_POINTS = "list-none m-0 p-0 flex flex-col gap-5"
KEY_POINT_HEARD = "m-0 text-sm font-semibold text-accent"
KEY_POINT_PARTLY = "m-0 text-sm font-semibold text-ink"
KEY_POINT_NOT_HEARD = "m-0 text-sm font-semibold text-muted"
RECORDS = "group/records bg-surface border border-line rounded-xl"
RECORDS_HEAD = (
    "px-4 sm:px-5 py-2 flex items-center justify-between gap-3 border-b border-line min-h-12"
)
IF_SOME_CLOSED = "hidden group-has-[section>details:not([open])]/records:inline"
IF_ALL_OPEN = "group-has-[section>details:not([open])]/records:hidden"
RECORD = f"border-b border-line last:border-b-0 {LINK_TARGET}"
RECORD_DETAILS = "group/record"
RECORD_SUMMARY = (
    "list-none [&::-webkit-details-marker]:hidden cursor-pointer px-4 sm:px-5 py-2.5 rounded-xl "
    "hover:bg-sunken"
)
RECORD_ROW = (
    "grid grid-cols-[1fr_auto] sm:grid-cols-[19rem_1fr_auto] gap-x-5 gap-y-1 items-baseline"
)
RECORD_NAME = "flex flex-wrap items-baseline gap-x-3 gap-y-1 min-w-0"
RECORD_ARROW = "text-muted transition-transform group-open/record:rotate-90"
RECORD_TYPE = "text-sm text-muted"
RECORD_FIX = (
    "m-0 text-sm sm:text-base text-pretty [overflow-wrap:anywhere] line-clamp-3 "
    "group-open/record:line-clamp-none row-start-2 col-span-2 sm:row-start-auto sm:col-span-1"
)
RECORD_FIX_NONE = f"{RECORD_FIX} text-muted"
RECORD_POINTS = "m-0 tabular-nums row-start-1 col-start-2 sm:row-start-auto sm:col-start-3"
RECORD_BODY = "px-4 sm:px-5 pb-6 pt-2 flex flex-col gap-5 max-w-reading"
SCORES = "grid gap-x-8 gap-y-5 sm:grid-cols-2"
SCORE = "flex flex-col gap-2"
SCORE_HEAD = "flex items-baseline justify-between gap-3"
SCORE_POINTS = "font-serif text-xl tabular-nums whitespace-nowrap"
SCORE_STEPS = "flex gap-1"
SCORE_STEP = "h-1.5 flex-1 rounded-full bg-sunken"
SCORE_STEP_ON = "h-1.5 flex-1 rounded-full bg-accent"
RESULT = "font-serif text-2xl sm:text-3xl leading-tight tracking-tight m-0 text-balance"
OVERALL = "font-serif text-5xl leading-none tabular-nums"
OVERALL_SMALL = "font-serif text-2xl leading-none tabular-nums"
MEANS = "grid gap-x-8 gap-y-2 sm:gap-y-4 sm:grid-cols-2 lg:grid-cols-4"
MEAN_ROW = "grid grid-cols-[1fr_auto] gap-x-4 gap-y-1 items-baseline"
MEAN_BAR = "col-span-2 h-1.5 rounded-full bg-sunken overflow-hidden"
MEAN_FILL = "h-full bg-accent rounded-full"
# `relative`, as text for screen readers is positioned absolutely, and must scroll with the rest.
SCROLLS = "overflow-x-auto relative"
SCROLL_HINT = "m-0 text-sm text-muted sm:hidden"
TABLE = "w-full text-sm border-collapse"
TABLE_HEAD = "text-left font-semibold py-2 pr-2 sm:pr-4 border-b border-edge align-top"
TABLE_CELL = "py-2 pr-2 sm:pr-4 border-b border-line align-top"
TABLE_NAME = f"{TABLE_CELL} text-left font-semibold [overflow-wrap:anywhere]"
TABLE_SCALE = f"{TABLE_CELL} text-left font-semibold sticky left-0 bg-surface"
TABLE_NUMBERS = f"{TABLE_CELL} tabular-nums"
TABLE_NUMBER = f"{TABLE_NUMBERS} whitespace-nowrap"
TABLE_VERDICT = f"{TABLE_CELL} min-w-24"
NO_WRAP = "whitespace-nowrap"
VERDICT_IMPROVED = "font-semibold text-accent sm:whitespace-nowrap"
VERDICT_DECLINED = "font-semibold text-danger sm:whitespace-nowrap"
VERDICT_UNCLEAR = "text-muted sm:whitespace-nowrap"
PATH = "list-none m-0 p-0 flex flex-wrap items-center gap-x-3 gap-y-2"
PATH_ITEM = "flex items-center gap-3"
PATH_STOP = "flex flex-col items-center gap-1 px-2 py-1 text-ink no-underline hover:bg-sunken"
PATH_STOP_MARKED = f"{PATH_STOP} rounded-md border border-edge bg-sunken"
PATH_LABEL = "text-xs text-muted"
FIGURE = f"{CARD_TIGHT} m-0 min-w-0 max-w-full [&>*]:min-w-0 [&>div>*]:min-w-0"
_STICKY = "sticky left-0 bg-surface min-w-36 sm:min-w-56"
HEAT_HEAD = f"{TABLE_HEAD} {_STICKY}"
HEAT_NAME = f"{TABLE_NAME} {_STICKY}"
HEAT_ATTEMPT = "font-semibold p-1 pt-2 border-b border-edge align-top text-center"
_HEAT = "p-1 border border-line text-center tabular-nums min-w-8"
HEAT_NONE = f"{_HEAT} text-muted"
HEAT_LEVELS = tuple(f"{_HEAT} font-semibold {colours}" for colours in HEAT_COLOURS)
SR_ONLY = "sr-only"
