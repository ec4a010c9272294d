"""A demonstration account: months of interviews, made in seconds by the real built-in interviewer.

Each question is really asked and each answer really graded, once; interviews are then put together
from them. Texts, people and companies are invented (`invented/`).
"""

from ai_interviewer.services.demo.pool import Pool
from ai_interviewer.services.demo.seeding import Seeded, seed

__all__ = ["Pool", "Seeded", "seed"]
