"""A demonstration account: months of interviews, added in seconds.

The built-in interviewer really asks each question and grades each answer, once; interviews are put
together from these. Texts, people and companies are invented (`invented/`).
"""

from ai_interviewer.services.demo.pool import Pool
from ai_interviewer.services.demo.seeding import SeedResult, seed

__all__ = ["Pool", "SeedResult", "seed"]
