"""The classes of a report on paper."""

WITH_ANSWERS = "with-answers"
"""The id of the box that shows the appendix."""

REPORT = (
    "report group/report min-h-screen print:min-h-0 bg-paper text-ink font-sans text-sm "
    "leading-snug"
)
REPORT_MAIN = (
    "w-full max-w-[48rem] mx-auto px-4 sm:px-6 py-6 print:p-0 print:max-w-none flex flex-col gap-6"
)
REPORT_TOOLS = "print:hidden flex flex-wrap items-center gap-x-4 gap-y-3 border-b border-line pb-5"
REPORT_CHOICE = "inline-flex items-center gap-2 min-h-11 cursor-pointer"
REPORT_PAPER = "flex flex-col gap-4 print:text-[9.5pt] print:leading-[1.3] [&_p]:m-0"
REPORT_TITLE = "font-serif text-2xl leading-tight m-0 [overflow-wrap:anywhere]"
REPORT_HEADING = "font-serif text-lg leading-snug m-0 border-b border-ink break-after-avoid"
REPORT_NOTE = "m-0 text-muted"
REPORT_LINES = "flex flex-col gap-1.5 min-w-0"
REPORT_OUTCOME = "grid gap-x-8 gap-y-3 sm:grid-cols-2 print:grid-cols-2"
REPORT_OVERALL = "font-serif text-3xl leading-none tabular-nums"
REPORT_MEANS = "m-0 flex flex-col gap-1.5"
REPORT_MEAN = (
    "grid grid-cols-[1fr_11rem] gap-3 items-center [&_dd]:m-0 [&_dd]:flex [&_dd]:items-center "
    "[&_dd]:gap-2"
)
REPORT_BAR = "inline-block w-28 shrink-0 border border-edge h-2.5 leading-none overflow-hidden"
REPORT_BAR_FILL = "block border-t-8 border-t-ink"
REPORT_SCORE = "inline-flex items-center gap-2"
REPORT_POINTS = "tabular-nums font-semibold whitespace-nowrap min-w-8 text-right"
REPORT_QUESTIONS = "list-none m-0 p-0 flex flex-col"
REPORT_ENTRY = (
    "py-2 border-b border-line last:border-b-0 break-inside-avoid flex flex-col gap-0.5 "
    "[overflow-wrap:anywhere]"
)
REPORT_ROW = "flex flex-wrap items-center gap-x-2 gap-y-1"
REPORT_NAME = "m-0 mr-auto text-sm print:text-[9.5pt] font-semibold"
REPORT_QUESTION = "m-0 font-serif text-base print:text-[10.5pt] leading-snug"
REPORT_LIST = "m-0 pl-5 list-[revert] flex flex-col gap-0.5"
REPORT_APPENDIX = (
    "hidden group-has-[#with-answers:checked]/report:flex flex-col gap-4 break-before-page"
)
REPORT_ANSWER = "flex flex-col gap-1"
REPORT_RESUME = "flex flex-col gap-3 break-before-page"
SHARED_NOTE = "print:hidden m-0"
SHARE = "print:hidden border border-line rounded-xl bg-surface"
