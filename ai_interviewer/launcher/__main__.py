"""`python -m ai_interviewer.launcher` starts everything; with `build` it only builds the pages."""

import sys

from ai_interviewer.launcher import signals

if __name__ == "__main__":
    signals.stop_on_signals()
    try:
        # Only now: the imports take a second, in which Ctrl-C should not show a traceback.
        from ai_interviewer.launcher.run import main

        exit_code = main(sys.argv[1:])
    except KeyboardInterrupt:
        exit_code = 0
    signals.ignore_from_now_on()
    signals.leave(exit_code)
