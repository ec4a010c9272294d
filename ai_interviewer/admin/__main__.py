"""`python -m ai_interviewer.admin`."""

import sys

from ai_interviewer.admin import main

if __name__ == "__main__":
    sys.exit(main())
