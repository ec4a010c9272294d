INSERT INTO public.users VALUES
	('01a22127-88d9-753e-ab19-f1d2cf94ec30', 'released@example.org', '$2b$12$RajPsUeXFBucbvLrW2miguwzumVfMaGBHFsZVn1mshZw.nRyhz8TC', 'UTC', 'gpt-5.6-sol', NULL, '2026-11-28 07:56:08.794007+00');

INSERT INTO public.job_postings VALUES
	('01a22127-8910-7118-b406-e5ed365d3494', '01a22127-88d9-753e-ab19-f1d2cf94ec30', 'Staff Engineer, `backticks` & <b>tags</b>', 'Hopperlane', 'SENIOR', '{Python,PostgreSQL}', '---
title: Senior Backend Engineer
company: Hopperlane
level: senior
tech_stack: Python, FastAPI, PostgreSQL, AWS, SQS, Terraform, Docker
language: en

## About Hopperlane

Hopperlane makes returns boring. Online shops plug us in, and we deal with the labels, the carriers, the warehouse scans and the refunds. We are 34 people, Series A, profitable on a per-parcel basis since last spring, and we process about 1.3 million returns a month for 900 merchants.

The backend team is six engineers. You would be the seventh, and the third senior.

## What you will do

- Own two or three of our core services end to end (returns intake, carrier events, refunds), from the design document to the pager
- Design and evolve PostgreSQL schemas that currently hold around 400 million rows, without taking the product down while doing it
- Make our event processing predictable: carriers send us webhooks late, twice and in the wrong order, and money moves because of them
- Lead design reviews, write down decisions, and be the person others want to have in the room when something is unclear
- Mentor two mid-level engineers and help us hire the next ones
- Take part in the on-call rotation (one week in six, about two pages a week at the moment)

## What we are looking for

- 5+ years building backend services in Python that real customers depend on
- Strong SQL and real experience operating PostgreSQL: query plans, indexing, locking, migrations on large tables
- Good working knowledge of AWS (we use ECS Fargate, RDS, SQS, Lambda, S3 and CloudWatch)
- Experience with asynchronous processing: queues, retries, idempotency, dead-letter handling
- A habit of testing, and an opinion about which tests are worth having
- Clear written English. Most of our decisions are made in documents

## Nice to have

- Terraform, or another way of keeping infrastructure in code
- Payments, logistics or marketplace background
- Experience breaking a monolith apart (or deciding not to)
- OpenTelemetry or similar tracing in production

## What we offer

- £85,000 to £105,000 depending on experience, plus options
- 28 days of holiday plus public holidays, and we do take them
- Remote within two hours of UK time; we meet in Bristol for three days every quarter
- £1,200 a year for books, courses and conferences
- Twenty weeks of paid parental leave for either parent
- A laptop of your choice and a proper chair

## How we hire

A 30 minute call with the hiring manager, a paid take-home exercise (three hours at most, we time-box it), a 90 minute conversation about your solution and a design problem, and a final chat with a founder. We aim to be done in two weeks.

We know that people from under-represented groups often apply only when they tick every box. If you tick most of them, or if you are earlier in your career and can show us unusual depth, please write to us anyway. Hopperlane is an equal opportunity employer. Tell us if you need any adjustment during the process.
', 'en', 3, '2026-11-28 07:56:08.84874+00', '2026-11-28 07:56:08.848764+00', NULL);

INSERT INTO public.interview_sessions VALUES
	('01a22127-8926-7233-b4c4-6db6a4da6f40', '01a22127-88d9-753e-ab19-f1d2cf94ec30', '01a22127-8910-7118-b406-e5ed365d3494', 'INTERVIEW', 'COMPLETED', 1, NULL, false, 3, 1, 'AFTER_EACH', 'BUILTIN', '', 1, 'en', 'Staff Engineer, `backticks` & <b>tags</b>', 'Hopperlane', 'SENIOR', '{Python,PostgreSQL}', '---
title: Senior Backend Engineer
company: Hopperlane
level: senior
tech_stack: Python, FastAPI, PostgreSQL, AWS, SQS, Terraform, Docker
language: en

## About Hopperlane

Hopperlane makes returns boring. Online shops plug us in, and we deal with the labels, the carriers, the warehouse scans and the refunds. We are 34 people, Series A, profitable on a per-parcel basis since last spring, and we process about 1.3 million returns a month for 900 merchants.

The backend team is six engineers. You would be the seventh, and the third senior.

## What you will do

- Own two or three of our core services end to end (returns intake, carrier events, refunds), from the design document to the pager
- Design and evolve PostgreSQL schemas that currently hold around 400 million rows, without taking the product down while doing it
- Make our event processing predictable: carriers send us webhooks late, twice and in the wrong order, and money moves because of them
- Lead design reviews, write down decisions, and be the person others want to have in the room when something is unclear
- Mentor two mid-level engineers and help us hire the next ones
- Take part in the on-call rotation (one week in six, about two pages a week at the moment)

## What we are looking for

- 5+ years building backend services in Python that real customers depend on
- Strong SQL and real experience operating PostgreSQL: query plans, indexing, locking, migrations on large tables
- Good working knowledge of AWS (we use ECS Fargate, RDS, SQS, Lambda, S3 and CloudWatch)
- Experience with asynchronous processing: queues, retries, idempotency, dead-letter handling
- A habit of testing, and an opinion about which tests are worth having
- Clear written English. Most of our decisions are made in documents

## Nice to have

- Terraform, or another way of keeping infrastructure in code
- Payments, logistics or marketplace background
- Experience breaking a monolith apart (or deciding not to)
- OpenTelemetry or similar tracing in production

## What we offer

- £85,000 to £105,000 depending on experience, plus options
- 28 days of holiday plus public holidays, and we do take them
- Remote within two hours of UK time; we meet in Bristol for three days every quarter
- £1,200 a year for books, courses and conferences
- Twenty weeks of paid parental leave for either parent
- A laptop of your choice and a proper chair

## How we hire

A 30 minute call with the hiring manager, a paid take-home exercise (three hours at most, we time-box it), a 90 minute conversation about your solution and a design problem, and a final chat with a founder. We aim to be done in two weeks.

We know that people from under-represented groups often apply only when they tick every box. If you tick most of them, or if you are earlier in your career and can show us unusual depth, please write to us anyway. Hopperlane is an equal opportunity employer. Tell us if you need any adjustment during the process.
', '99fc28ef730f08738d42e7a464cd511df1bf0193c4ec2594dd5feee0cd15d27c', '# Maya Tennfeld

Bristol, UK · maya.tennfeld@example.com · 01632 960 118

Computer science graduate (2026, first-class honours) who likes the parts of a program that users never see: schemas, queues, retries. One internship and a capstone project that a real clinic used for a term. Looking for a backend role in a small team where I can learn from experienced people.

## Education

**BSc Computer Science, Carrow Point University** — September 2023 to June 2026
- First-class honours, 74% average
- Modules: Databases (81%), Operating Systems (76%), Distributed Systems (79%), Software Engineering, Networks, Statistics
- Dissertation: "How isolation levels affect double booking in appointment systems". Built a load generator and reproduced four anomalies in PostgreSQL under READ COMMITTED; one of them disappeared under REPEATABLE READ, all of them under SERIALIZABLE, at a cost of 11% throughput with retries

## Experience

**Software Engineering Intern, Brackwater Mutual (insurance)** — June to September 2025
- Rewrote a nightly claims import from a single pandas script into a Python service with batches and checkpoints; run time fell from 3 h 10 min to 38 min
- Wrote 64 tests with pytest; found two rounding errors in premium calculation that had been in production for over a year
- Deployed to AWS (Lambda and S3, later a container on ECS) with help from the platform team
- Presented the result to 20 people from engineering and claims

**Teaching Assistant, Databases module, Carrow Point University** — January to May 2026
- Ran weekly lab sessions for two groups of 18 students
- Wrote a query-plan exercise that the lecturer has kept for the next year

**Barista, Pennant Street Coffee** — 2023 to 2025, part-time
- Trained five new colleagues; closed the till without discrepancies

## Projects

**ClinicQueue (capstone, team of four)** — October 2025 to May 2026
- Appointment and waiting-list system for a student health clinic; FastAPI, PostgreSQL 16, Redis, Docker Compose, one AWS EC2 instance
- I owned the database schema, the booking logic and the reminder worker
- 1,100 students registered, about 2,900 appointments booked during the spring term; largest table 2.1 million rows (audit events)
- No double booking was reported after we replaced application-side checks with an exclusion constraint
- Reminder e-mails reduced missed appointments from 17% to 11% according to the clinic

**tinyqueue** — 2025
- A job queue on top of PostgreSQL (`SELECT … FOR UPDATE SKIP LOCKED`) with retries and a dead-letter table; 900 lines of Python, used by two classmates'' projects

## Skills

- **Languages:** Python (four years), SQL, some Java and Go
- **Backend:** FastAPI, SQLAlchemy, pytest, PostgreSQL, Redis
- **Infrastructure:** Docker, GitHub Actions, AWS basics (EC2, Lambda, S3, ECS), a little Terraform from an online course
- **Spoken:** English (native), German (B1)

## Other

- Carrow Point Computing Society, treasurer 2024–2025, budget of £3,400
- Second place of 22 teams, university hack weekend 2024 (bus delay predictor)
', '{"topics": [{"type": "PROJECT", "evidence": "A job queue on top of PostgreSQL (`SELECT … FOR UPDATE SKIP LOCKED`) with retries and a dead-letter table; 900 lines of Python, used by two classmates'' projects", "requirement": 3}, {"type": "TECHNICAL", "evidence": "Dissertation: \"How isolation levels affect double booking in appointment systems\". Built a load generator and reproduced four anomalies in PostgreSQL under READ COMMITTED; one of them disappeared under REPEATABLE READ, all of them under SERIALIZABLE, at a cost of 11% throughput with retries", "requirement": 1}, {"type": "BEHAVIORAL", "evidence": "Rewrote a nightly claims import from a single pandas script into a Python service with batches and checkpoints; run time fell from 3 h 10 min to 38 min", "requirement": 5}], "requirements": [{"phrase": "5+ years building backend services in Python that real customers depend on"}, {"phrase": "Strong SQL and real experience operating PostgreSQL: query plans, indexing, locking, migrations on large tables"}, {"phrase": "Good working knowledge of AWS (we use ECS Fargate, RDS, SQS, Lambda, S3 and CloudWatch)"}, {"phrase": "Experience with asynchronous processing: queues, retries, idempotency, dead-letter handling"}, {"phrase": "A habit of testing, and an opinion about which tests are worth having"}, {"phrase": "Own two or three of our core services end to end (returns intake, carrier events, refunds), from the design document to the pager"}, {"phrase": "Design and evolve PostgreSQL schemas that currently hold around 400 million rows, without taking the product down while doing it"}, {"phrase": "Make our event processing predictable: carriers send us webhooks late, twice and in the wrong order, and money moves because of them"}, {"phrase": "Lead design reviews, write down decisions, and be the person others want to have in the room when something is unclear"}, {"phrase": "Mentor two mid-level engineers and help us hire the next ones"}, {"phrase": "Take part in the on-call rotation (one week in six, about two pages a week at the moment)"}, {"phrase": "Terraform, or another way of keeping infrastructure in code"}, {"phrase": "Payments, logistics or marketplace background"}, {"phrase": "Experience breaking a monolith apart (or deciding not to)"}, {"phrase": "OpenTelemetry or similar tracing in production"}]}', '{"text": "You answered 1 of 3 questions. Clarity came out strongest (8.0 of 10), job relevance and completeness weakest (6.0 of 10). What was missing most often: risks, costs or limits (question 1).", "practise": [{"why": "Experienced people know what their solution does not do. Seen in question 1.", "topic": "Risks, costs or limits", "exercise": "Finish the sentence “This would not work if …” and add it to your answer.", "questions": [1]}], "is_trimmed": false}', '2026-11-28 07:56:08.871057+00', '2026-11-28 07:56:09.904331+00', NULL),
	('01a22127-8da6-7015-a2d5-f979c228202a', '01a22127-88d9-753e-ab19-f1d2cf94ec30', '01a22127-8910-7118-b406-e5ed365d3494', 'INTERVIEW', 'IN_PROGRESS', 2, NULL, false, 3, 1, 'AFTER_EACH', 'BUILTIN', '', 1, 'en', 'Staff Engineer, `backticks` & <b>tags</b>', 'Hopperlane', 'SENIOR', '{Python,PostgreSQL}', '---
title: Senior Backend Engineer
company: Hopperlane
level: senior
tech_stack: Python, FastAPI, PostgreSQL, AWS, SQS, Terraform, Docker
language: en

## About Hopperlane

Hopperlane makes returns boring. Online shops plug us in, and we deal with the labels, the carriers, the warehouse scans and the refunds. We are 34 people, Series A, profitable on a per-parcel basis since last spring, and we process about 1.3 million returns a month for 900 merchants.

The backend team is six engineers. You would be the seventh, and the third senior.

## What you will do

- Own two or three of our core services end to end (returns intake, carrier events, refunds), from the design document to the pager
- Design and evolve PostgreSQL schemas that currently hold around 400 million rows, without taking the product down while doing it
- Make our event processing predictable: carriers send us webhooks late, twice and in the wrong order, and money moves because of them
- Lead design reviews, write down decisions, and be the person others want to have in the room when something is unclear
- Mentor two mid-level engineers and help us hire the next ones
- Take part in the on-call rotation (one week in six, about two pages a week at the moment)

## What we are looking for

- 5+ years building backend services in Python that real customers depend on
- Strong SQL and real experience operating PostgreSQL: query plans, indexing, locking, migrations on large tables
- Good working knowledge of AWS (we use ECS Fargate, RDS, SQS, Lambda, S3 and CloudWatch)
- Experience with asynchronous processing: queues, retries, idempotency, dead-letter handling
- A habit of testing, and an opinion about which tests are worth having
- Clear written English. Most of our decisions are made in documents

## Nice to have

- Terraform, or another way of keeping infrastructure in code
- Payments, logistics or marketplace background
- Experience breaking a monolith apart (or deciding not to)
- OpenTelemetry or similar tracing in production

## What we offer

- £85,000 to £105,000 depending on experience, plus options
- 28 days of holiday plus public holidays, and we do take them
- Remote within two hours of UK time; we meet in Bristol for three days every quarter
- £1,200 a year for books, courses and conferences
- Twenty weeks of paid parental leave for either parent
- A laptop of your choice and a proper chair

## How we hire

A 30 minute call with the hiring manager, a paid take-home exercise (three hours at most, we time-box it), a 90 minute conversation about your solution and a design problem, and a final chat with a founder. We aim to be done in two weeks.

We know that people from under-represented groups often apply only when they tick every box. If you tick most of them, or if you are earlier in your career and can show us unusual depth, please write to us anyway. Hopperlane is an equal opportunity employer. Tell us if you need any adjustment during the process.
', '99fc28ef730f08738d42e7a464cd511df1bf0193c4ec2594dd5feee0cd15d27c', '# Maya Tennfeld

Bristol, UK · maya.tennfeld@example.com · 01632 960 118

Computer science graduate (2026, first-class honours) who likes the parts of a program that users never see: schemas, queues, retries. One internship and a capstone project that a real clinic used for a term. Looking for a backend role in a small team where I can learn from experienced people.

## Education

**BSc Computer Science, Carrow Point University** — September 2023 to June 2026
- First-class honours, 74% average
- Modules: Databases (81%), Operating Systems (76%), Distributed Systems (79%), Software Engineering, Networks, Statistics
- Dissertation: "How isolation levels affect double booking in appointment systems". Built a load generator and reproduced four anomalies in PostgreSQL under READ COMMITTED; one of them disappeared under REPEATABLE READ, all of them under SERIALIZABLE, at a cost of 11% throughput with retries

## Experience

**Software Engineering Intern, Brackwater Mutual (insurance)** — June to September 2025
- Rewrote a nightly claims import from a single pandas script into a Python service with batches and checkpoints; run time fell from 3 h 10 min to 38 min
- Wrote 64 tests with pytest; found two rounding errors in premium calculation that had been in production for over a year
- Deployed to AWS (Lambda and S3, later a container on ECS) with help from the platform team
- Presented the result to 20 people from engineering and claims

**Teaching Assistant, Databases module, Carrow Point University** — January to May 2026
- Ran weekly lab sessions for two groups of 18 students
- Wrote a query-plan exercise that the lecturer has kept for the next year

**Barista, Pennant Street Coffee** — 2023 to 2025, part-time
- Trained five new colleagues; closed the till without discrepancies

## Projects

**ClinicQueue (capstone, team of four)** — October 2025 to May 2026
- Appointment and waiting-list system for a student health clinic; FastAPI, PostgreSQL 16, Redis, Docker Compose, one AWS EC2 instance
- I owned the database schema, the booking logic and the reminder worker
- 1,100 students registered, about 2,900 appointments booked during the spring term; largest table 2.1 million rows (audit events)
- No double booking was reported after we replaced application-side checks with an exclusion constraint
- Reminder e-mails reduced missed appointments from 17% to 11% according to the clinic

**tinyqueue** — 2025
- A job queue on top of PostgreSQL (`SELECT … FOR UPDATE SKIP LOCKED`) with retries and a dead-letter table; 900 lines of Python, used by two classmates'' projects

## Skills

- **Languages:** Python (four years), SQL, some Java and Go
- **Backend:** FastAPI, SQLAlchemy, pytest, PostgreSQL, Redis
- **Infrastructure:** Docker, GitHub Actions, AWS basics (EC2, Lambda, S3, ECS), a little Terraform from an online course
- **Spoken:** English (native), German (B1)

## Other

- Carrow Point Computing Society, treasurer 2024–2025, budget of £3,400
- Second place of 22 teams, university hack weekend 2024 (bus delay predictor)
', '{"topics": [{"type": "PROJECT", "evidence": "Deployed to AWS (Lambda and S3, later a container on ECS) with help from the platform team", "requirement": 2}, {"type": "TECHNICAL", "evidence": "1,100 students registered, about 2,900 appointments booked during the spring term; largest table 2.1 million rows (audit events)", "requirement": 6}, {"type": "BEHAVIORAL", "evidence": "Rewrote a nightly claims import from a single pandas script into a Python service with batches and checkpoints; run time fell from 3 h 10 min to 38 min", "requirement": 5}], "requirements": [{"phrase": "5+ years building backend services in Python that real customers depend on"}, {"phrase": "Strong SQL and real experience operating PostgreSQL: query plans, indexing, locking, migrations on large tables"}, {"phrase": "Good working knowledge of AWS (we use ECS Fargate, RDS, SQS, Lambda, S3 and CloudWatch)"}, {"phrase": "Experience with asynchronous processing: queues, retries, idempotency, dead-letter handling"}, {"phrase": "A habit of testing, and an opinion about which tests are worth having"}, {"phrase": "Own two or three of our core services end to end (returns intake, carrier events, refunds), from the design document to the pager"}, {"phrase": "Design and evolve PostgreSQL schemas that currently hold around 400 million rows, without taking the product down while doing it"}, {"phrase": "Make our event processing predictable: carriers send us webhooks late, twice and in the wrong order, and money moves because of them"}, {"phrase": "Lead design reviews, write down decisions, and be the person others want to have in the room when something is unclear"}, {"phrase": "Mentor two mid-level engineers and help us hire the next ones"}, {"phrase": "Take part in the on-call rotation (one week in six, about two pages a week at the moment)"}, {"phrase": "Terraform, or another way of keeping infrastructure in code"}, {"phrase": "Payments, logistics or marketplace background"}, {"phrase": "Experience breaking a monolith apart (or deciding not to)"}, {"phrase": "OpenTelemetry or similar tracing in production"}]}', NULL, '2026-11-28 07:56:10.022532+00', NULL, NULL),
	('01a22127-8e6a-7259-b294-87976affa8f7', '01a22127-88d9-753e-ab19-f1d2cf94ec30', '01a22127-8910-7118-b406-e5ed365d3494', 'INTERVIEW', 'IN_PROGRESS', 3, NULL, false, 3, 1, 'AFTER_EACH', 'BUILTIN', '', 1, 'en', 'Staff Engineer, `backticks` & <b>tags</b>', 'Hopperlane', 'SENIOR', '{Python,PostgreSQL}', '---
title: Senior Backend Engineer
company: Hopperlane
level: senior
tech_stack: Python, FastAPI, PostgreSQL, AWS, SQS, Terraform, Docker
language: en

## About Hopperlane

Hopperlane makes returns boring. Online shops plug us in, and we deal with the labels, the carriers, the warehouse scans and the refunds. We are 34 people, Series A, profitable on a per-parcel basis since last spring, and we process about 1.3 million returns a month for 900 merchants.

The backend team is six engineers. You would be the seventh, and the third senior.

## What you will do

- Own two or three of our core services end to end (returns intake, carrier events, refunds), from the design document to the pager
- Design and evolve PostgreSQL schemas that currently hold around 400 million rows, without taking the product down while doing it
- Make our event processing predictable: carriers send us webhooks late, twice and in the wrong order, and money moves because of them
- Lead design reviews, write down decisions, and be the person others want to have in the room when something is unclear
- Mentor two mid-level engineers and help us hire the next ones
- Take part in the on-call rotation (one week in six, about two pages a week at the moment)

## What we are looking for

- 5+ years building backend services in Python that real customers depend on
- Strong SQL and real experience operating PostgreSQL: query plans, indexing, locking, migrations on large tables
- Good working knowledge of AWS (we use ECS Fargate, RDS, SQS, Lambda, S3 and CloudWatch)
- Experience with asynchronous processing: queues, retries, idempotency, dead-letter handling
- A habit of testing, and an opinion about which tests are worth having
- Clear written English. Most of our decisions are made in documents

## Nice to have

- Terraform, or another way of keeping infrastructure in code
- Payments, logistics or marketplace background
- Experience breaking a monolith apart (or deciding not to)
- OpenTelemetry or similar tracing in production

## What we offer

- £85,000 to £105,000 depending on experience, plus options
- 28 days of holiday plus public holidays, and we do take them
- Remote within two hours of UK time; we meet in Bristol for three days every quarter
- £1,200 a year for books, courses and conferences
- Twenty weeks of paid parental leave for either parent
- A laptop of your choice and a proper chair

## How we hire

A 30 minute call with the hiring manager, a paid take-home exercise (three hours at most, we time-box it), a 90 minute conversation about your solution and a design problem, and a final chat with a founder. We aim to be done in two weeks.

We know that people from under-represented groups often apply only when they tick every box. If you tick most of them, or if you are earlier in your career and can show us unusual depth, please write to us anyway. Hopperlane is an equal opportunity employer. Tell us if you need any adjustment during the process.
', '99fc28ef730f08738d42e7a464cd511df1bf0193c4ec2594dd5feee0cd15d27c', '# Maya Tennfeld

Bristol, UK · maya.tennfeld@example.com · 01632 960 118

Computer science graduate (2026, first-class honours) who likes the parts of a program that users never see: schemas, queues, retries. One internship and a capstone project that a real clinic used for a term. Looking for a backend role in a small team where I can learn from experienced people.

## Education

**BSc Computer Science, Carrow Point University** — September 2023 to June 2026
- First-class honours, 74% average
- Modules: Databases (81%), Operating Systems (76%), Distributed Systems (79%), Software Engineering, Networks, Statistics
- Dissertation: "How isolation levels affect double booking in appointment systems". Built a load generator and reproduced four anomalies in PostgreSQL under READ COMMITTED; one of them disappeared under REPEATABLE READ, all of them under SERIALIZABLE, at a cost of 11% throughput with retries

## Experience

**Software Engineering Intern, Brackwater Mutual (insurance)** — June to September 2025
- Rewrote a nightly claims import from a single pandas script into a Python service with batches and checkpoints; run time fell from 3 h 10 min to 38 min
- Wrote 64 tests with pytest; found two rounding errors in premium calculation that had been in production for over a year
- Deployed to AWS (Lambda and S3, later a container on ECS) with help from the platform team
- Presented the result to 20 people from engineering and claims

**Teaching Assistant, Databases module, Carrow Point University** — January to May 2026
- Ran weekly lab sessions for two groups of 18 students
- Wrote a query-plan exercise that the lecturer has kept for the next year

**Barista, Pennant Street Coffee** — 2023 to 2025, part-time
- Trained five new colleagues; closed the till without discrepancies

## Projects

**ClinicQueue (capstone, team of four)** — October 2025 to May 2026
- Appointment and waiting-list system for a student health clinic; FastAPI, PostgreSQL 16, Redis, Docker Compose, one AWS EC2 instance
- I owned the database schema, the booking logic and the reminder worker
- 1,100 students registered, about 2,900 appointments booked during the spring term; largest table 2.1 million rows (audit events)
- No double booking was reported after we replaced application-side checks with an exclusion constraint
- Reminder e-mails reduced missed appointments from 17% to 11% according to the clinic

**tinyqueue** — 2025
- A job queue on top of PostgreSQL (`SELECT … FOR UPDATE SKIP LOCKED`) with retries and a dead-letter table; 900 lines of Python, used by two classmates'' projects

## Skills

- **Languages:** Python (four years), SQL, some Java and Go
- **Backend:** FastAPI, SQLAlchemy, pytest, PostgreSQL, Redis
- **Infrastructure:** Docker, GitHub Actions, AWS basics (EC2, Lambda, S3, ECS), a little Terraform from an online course
- **Spoken:** English (native), German (B1)

## Other

- Carrow Point Computing Society, treasurer 2024–2025, budget of £3,400
- Second place of 22 teams, university hack weekend 2024 (bus delay predictor)
', NULL, NULL, '2026-11-28 07:56:10.218376+00', NULL, NULL);

INSERT INTO public.requirements VALUES
	('01a22127-8a75-7055-8472-40e372b2ab59', '01a22127-8910-7118-b406-e5ed365d3494', '99fc28ef730f08738d42e7a464cd511df1bf0193c4ec2594dd5feee0cd15d27c', 0, '5+ years building backend services in Python that real customers depend on', '2026-11-28 07:56:09.205327+00'),
	('01a22127-8a75-7055-8472-40e4fa1f4b61', '01a22127-8910-7118-b406-e5ed365d3494', '99fc28ef730f08738d42e7a464cd511df1bf0193c4ec2594dd5feee0cd15d27c', 1, 'Strong SQL and real experience operating PostgreSQL: query plans, indexing, locking, migrations on large tables', '2026-11-28 07:56:09.205337+00'),
	('01a22127-8a75-7055-8472-40e51f770a69', '01a22127-8910-7118-b406-e5ed365d3494', '99fc28ef730f08738d42e7a464cd511df1bf0193c4ec2594dd5feee0cd15d27c', 2, 'Good working knowledge of AWS (we use ECS Fargate, RDS, SQS, Lambda, S3 and CloudWatch)', '2026-11-28 07:56:09.205341+00'),
	('01a22127-8a75-7055-8472-40e66aa2e593', '01a22127-8910-7118-b406-e5ed365d3494', '99fc28ef730f08738d42e7a464cd511df1bf0193c4ec2594dd5feee0cd15d27c', 3, 'Experience with asynchronous processing: queues, retries, idempotency, dead-letter handling', '2026-11-28 07:56:09.205344+00'),
	('01a22127-8a75-7055-8472-40e7919edda0', '01a22127-8910-7118-b406-e5ed365d3494', '99fc28ef730f08738d42e7a464cd511df1bf0193c4ec2594dd5feee0cd15d27c', 4, 'A habit of testing, and an opinion about which tests are worth having', '2026-11-28 07:56:09.205347+00'),
	('01a22127-8a75-7055-8472-40e837b05de8', '01a22127-8910-7118-b406-e5ed365d3494', '99fc28ef730f08738d42e7a464cd511df1bf0193c4ec2594dd5feee0cd15d27c', 5, 'Own two or three of our core services end to end (returns intake, carrier events, refunds), from the design document to the pager', '2026-11-28 07:56:09.205352+00'),
	('01a22127-8a75-7055-8472-40e9817bab31', '01a22127-8910-7118-b406-e5ed365d3494', '99fc28ef730f08738d42e7a464cd511df1bf0193c4ec2594dd5feee0cd15d27c', 6, 'Design and evolve PostgreSQL schemas that currently hold around 400 million rows, without taking the product down while doing it', '2026-11-28 07:56:09.205355+00'),
	('01a22127-8a75-7055-8472-40ea70387a74', '01a22127-8910-7118-b406-e5ed365d3494', '99fc28ef730f08738d42e7a464cd511df1bf0193c4ec2594dd5feee0cd15d27c', 7, 'Make our event processing predictable: carriers send us webhooks late, twice and in the wrong order, and money moves because of them', '2026-11-28 07:56:09.205359+00'),
	('01a22127-8a75-7055-8472-40eb470cb2a5', '01a22127-8910-7118-b406-e5ed365d3494', '99fc28ef730f08738d42e7a464cd511df1bf0193c4ec2594dd5feee0cd15d27c', 8, 'Lead design reviews, write down decisions, and be the person others want to have in the room when something is unclear', '2026-11-28 07:56:09.205362+00'),
	('01a22127-8a75-7055-8472-40ec42f0f819', '01a22127-8910-7118-b406-e5ed365d3494', '99fc28ef730f08738d42e7a464cd511df1bf0193c4ec2594dd5feee0cd15d27c', 9, 'Mentor two mid-level engineers and help us hire the next ones', '2026-11-28 07:56:09.205365+00'),
	('01a22127-8a75-7055-8472-40edc23a6b2d', '01a22127-8910-7118-b406-e5ed365d3494', '99fc28ef730f08738d42e7a464cd511df1bf0193c4ec2594dd5feee0cd15d27c', 10, 'Take part in the on-call rotation (one week in six, about two pages a week at the moment)', '2026-11-28 07:56:09.205368+00'),
	('01a22127-8a75-7055-8472-40eea4ae8396', '01a22127-8910-7118-b406-e5ed365d3494', '99fc28ef730f08738d42e7a464cd511df1bf0193c4ec2594dd5feee0cd15d27c', 11, 'Terraform, or another way of keeping infrastructure in code', '2026-11-28 07:56:09.205371+00'),
	('01a22127-8a75-7055-8472-40ef7fb85810', '01a22127-8910-7118-b406-e5ed365d3494', '99fc28ef730f08738d42e7a464cd511df1bf0193c4ec2594dd5feee0cd15d27c', 12, 'Payments, logistics or marketplace background', '2026-11-28 07:56:09.205374+00'),
	('01a22127-8a75-7055-8472-40f0a8e3c7f8', '01a22127-8910-7118-b406-e5ed365d3494', '99fc28ef730f08738d42e7a464cd511df1bf0193c4ec2594dd5feee0cd15d27c', 13, 'Experience breaking a monolith apart (or deciding not to)', '2026-11-28 07:56:09.205377+00'),
	('01a22127-8a75-7055-8472-40f1310964bb', '01a22127-8910-7118-b406-e5ed365d3494', '99fc28ef730f08738d42e7a464cd511df1bf0193c4ec2594dd5feee0cd15d27c', 14, 'OpenTelemetry or similar tracing in production', '2026-11-28 07:56:09.20538+00');

INSERT INTO public.questions VALUES
	('01a22127-8a9d-73a5-95a2-35cc2c6202ba', '01a22127-8926-7233-b4c4-6db6a4da6f40', 1, 'PROJECT', 'The posting asks for “Experience with asynchronous processing: queues, retries, idempotency, dead-letter handling”. Defend this line of your résumé to a sceptic: “A job queue on top of PostgreSQL (`SELECT … FOR UPDATE SKIP LOCKED`) with retries and a dead-letter table”. What evidence did you have, what did you give up for it, and under which conditions would it be wrong?', 'en', '01a22127-8a75-7055-8472-40e66aa2e593', 3, 'A job queue on top of PostgreSQL (`SELECT … FOR UPDATE SKIP LOCKED`) with retries and a dead-letter table; 900 lines of Python, used by two classmates'' projects', NULL, NULL, false, 'builtin-1', '2', '7b9c2afa8a62a770e2e6f2c00c427ab23f9994bf6b7bf55624e76825c972161a', '2026-11-28 07:56:09.24564+00'),
	('01a22127-8c85-702f-88b0-73b0d2501bce', '01a22127-8926-7233-b4c4-6db6a4da6f40', 2, 'TECHNICAL', 'Your résumé says “Dissertation: "How isolation levels affect double booking in appointment systems"”, and the posting asks for “Strong SQL and real experience operating PostgreSQL: query plans, indexing, locking, migrations on large tables”. At ten times the scale, what stops working first, which two remedies would you compare, what does each one cost, and how would you prove your choice right?', 'en', '01a22127-8a75-7055-8472-40e4fa1f4b61', 1, 'Dissertation: "How isolation levels affect double booking in appointment systems". Built a load generator and reproduced four anomalies in PostgreSQL under READ COMMITTED; one of them disappeared under REPEATABLE READ, all of them under SERIALIZABLE, at a cost of 11% throughput with retries', NULL, NULL, false, 'builtin-1', '2', '7b9c2afa8a62a770e2e6f2c00c427ab23f9994bf6b7bf55624e76825c972161a', '2026-11-28 07:56:09.733088+00'),
	('01a22127-8e28-75d2-be49-5697301fd417', '01a22127-8da6-7015-a2d5-f979c228202a', 1, 'PROJECT', 'Your résumé says “Deployed to AWS (Lambda and S3, later a container on ECS) with help from the platform team”. What did that decision cost, which alternative would have been better in a year, and what would break first at ten times the size? I ask because the posting asks for “Good working knowledge of AWS (we use ECS Fargate, RDS, SQS, Lambda, S3 and CloudWatch)”.', 'en', '01a22127-8a75-7055-8472-40e51f770a69', 2, 'Deployed to AWS (Lambda and S3, later a container on ECS) with help from the platform team', NULL, NULL, false, 'builtin-1', '2', '7b9c2afa8a62a770e2e6f2c00c427ab23f9994bf6b7bf55624e76825c972161a', '2026-11-28 07:56:10.152409+00');

INSERT INTO public.answers VALUES
	('01a22127-8b15-7358-a14d-b2b5a1b06d33', '01a22127-8a9d-73a5-95a2-35cc2c6202ba', '', 0, 'First I ran EXPLAIN ANALYZE, because I wanted to see where the time goes. Then I added a composite index and compared the plans; the query fell from 900 ms to 40 ms.', 'en', '2026-11-28 07:56:09.365437+00', '2026-11-28 07:56:09.370775+00'),
	('01a22127-8e4e-75d2-9648-229f915cece6', '01a22127-8e28-75d2-be49-5697301fd417', 'I began this answer and never sent it', 1, NULL, 'en', '2026-11-28 07:56:10.190694+00', NULL);

INSERT INTO public.api_keys VALUES
	('01a22127-88d9-753e-ab19-f1d2cf94ec30', '\xf69556386ea96f8d106f91d2828a08a0da37a4ad64cee4225ede332062cecf16a769ce5a17a74bcdb64a13320e', '\xbc342af52402504fde27168f', '1a94391f', 'WXYZ', '2026-11-28 07:56:08.829261+00', '2026-11-28 07:56:08.829267+00');

INSERT INTO public.feedback VALUES
	('01a22127-8c1e-77fc-90b9-6904f1eac725', '01a22127-8b15-7358-a14d-b2b5a1b06d33', 1, false, 3, 3, NULL, 4, '{"gaps": [], "scores": [{"level": 3.0, "lowest": null, "quotes": [{"end": 164, "text": "Then I added a composite index and compared the plans; the query fell from 900 ms to 40 ms", "start": 74}, {"end": 72, "text": "First I ran EXPLAIN ANALYZE, because I wanted to see where the time goes", "start": 0}], "highest": null, "missing": ["Tie the answer to what the posting asks for: Experience with asynchronous processing: queues, retries, idempotency, dead-letter handling.", "Two or three more sentences that say something of their own."], "dimension": "JOB_RELEVANCE", "rationale": "Key words shared with the question, the posting and your résumé: 6.", "is_estimate": false}, {"level": 3.0, "lowest": null, "quotes": [{"end": 164, "text": "Then I added a composite index and compared the plans; the query fell from 900 ms to 40 ms", "start": 74}, {"end": 72, "text": "First I ran EXPLAIN ANALYZE, because I wanted to see where the time goes", "start": 0}], "highest": null, "missing": ["Name a risk, a cost or a limit of what you propose.", "Two or three more sentences that say something of their own."], "dimension": "COMPLETENESS", "rationale": "Found: your own part, the steps in order, reasons, alternatives, how it was checked, the outcome. Not found: risks, costs or limits.", "is_estimate": false}, {"level": null, "lowest": null, "quotes": [], "highest": null, "missing": [], "dimension": "TECHNICAL_CORRECTNESS", "rationale": "Not assessed: the built-in interviewer counts substance and structure. It cannot know whether a claim is true.", "is_estimate": false}, {"level": 4.0, "lowest": null, "quotes": [{"end": 164, "text": "Then I added a composite index and compared the plans; the query fell from 900 ms to 40 ms", "start": 74}, {"end": 72, "text": "First I ran EXPLAIN ANALYZE, because I wanted to see where the time goes", "start": 0}], "highest": null, "missing": ["Cut words that carry nothing, and put the main point first.", "Two or three more sentences that say something of their own."], "dimension": "CLARITY", "rationale": "The sentences are of a readable length and carry their content well.", "is_estimate": false}], "is_floor": false, "strengths": [{"text": "You weigh an alternative.", "quotes": [{"end": 164, "text": "Then I added a composite index and compared the plans; the query fell from 900 ms to 40 ms", "start": 74}]}, {"text": "You give reasons.", "quotes": [{"end": 72, "text": "First I ran EXPLAIN ANALYZE, because I wanted to see where the time goes", "start": 0}]}], "is_trimmed": false, "improvements": [{"text": "Name a risk, a cost or a limit of what you propose.", "quotes": []}], "resume_checks": [{"text": "Your résumé says “900 lines of Python”. The answer does not come back to it.", "quotes": [], "resume_quote": {"end": 2567, "text": "900 lines of Python", "start": 2548}}], "dropped_claims": 0, "recommendations": [{"why": "Experienced people know what their solution does not do.", "topic": "Risks, costs or limits", "exercise": "Finish the sentence “This would not work if …” and add it to your answer."}], "stronger_answer": "First I ran EXPLAIN ANALYZE, because I wanted to see where the time goes. Then I added a composite index and compared the plans; the query fell from 900 ms to 40 ms. [fill in: what you would do differently today] [fill in: how this line of your résumé belongs here: “900 lines of Python”]", "ignored_instruction": false}', 0, 1, 'en', 'BUILTIN', 'builtin-1', '1', '2', '7b9c2afa8a62a770e2e6f2c00c427ab23f9994bf6b7bf55624e76825c972161a', '2026-11-28 07:56:09.630307+00'),
	('01a22127-8d02-71b6-a8ec-3e194dedc098', '01a22127-8b15-7358-a14d-b2b5a1b06d33', 2, true, 3, 3, NULL, 4, '{"gaps": [], "scores": [{"level": 3.0, "lowest": null, "quotes": [{"end": 164, "text": "Then I added a composite index and compared the plans; the query fell from 900 ms to 40 ms", "start": 74}, {"end": 72, "text": "First I ran EXPLAIN ANALYZE, because I wanted to see where the time goes", "start": 0}], "highest": null, "missing": ["Tie the answer to what the posting asks for: Experience with asynchronous processing: queues, retries, idempotency, dead-letter handling.", "Two or three more sentences that say something of their own."], "dimension": "JOB_RELEVANCE", "rationale": "Read again after your objection: facets, substance and ties were counted anew in the answer alone, since an objection adds nothing to what was answered. Key words shared with the question, the posting and your résumé: 6.", "is_estimate": false}, {"level": 3.0, "lowest": null, "quotes": [{"end": 164, "text": "Then I added a composite index and compared the plans; the query fell from 900 ms to 40 ms", "start": 74}, {"end": 72, "text": "First I ran EXPLAIN ANALYZE, because I wanted to see where the time goes", "start": 0}], "highest": null, "missing": ["Name a risk, a cost or a limit of what you propose.", "Two or three more sentences that say something of their own."], "dimension": "COMPLETENESS", "rationale": "Read again after your objection: facets, substance and ties were counted anew in the answer alone, since an objection adds nothing to what was answered. Found: your own part, the steps in order, reasons, alternatives, how it was checked, the outcome. Not found: risks, costs or limits.", "is_estimate": false}, {"level": null, "lowest": null, "quotes": [], "highest": null, "missing": [], "dimension": "TECHNICAL_CORRECTNESS", "rationale": "Not assessed: the built-in interviewer counts substance and structure. It cannot know whether a claim is true.", "is_estimate": false}, {"level": 4.0, "lowest": null, "quotes": [{"end": 164, "text": "Then I added a composite index and compared the plans; the query fell from 900 ms to 40 ms", "start": 74}, {"end": 72, "text": "First I ran EXPLAIN ANALYZE, because I wanted to see where the time goes", "start": 0}], "highest": null, "missing": ["Cut words that carry nothing, and put the main point first.", "Two or three more sentences that say something of their own."], "dimension": "CLARITY", "rationale": "Read again after your objection: facets, substance and ties were counted anew in the answer alone, since an objection adds nothing to what was answered. The sentences are of a readable length and carry their content well.", "is_estimate": false}], "is_floor": false, "strengths": [{"text": "You weigh an alternative.", "quotes": [{"end": 164, "text": "Then I added a composite index and compared the plans; the query fell from 900 ms to 40 ms", "start": 74}]}, {"text": "You give reasons.", "quotes": [{"end": 72, "text": "First I ran EXPLAIN ANALYZE, because I wanted to see where the time goes", "start": 0}]}], "is_trimmed": false, "improvements": [{"text": "Name a risk, a cost or a limit of what you propose.", "quotes": []}], "resume_checks": [{"text": "Your résumé says “900 lines of Python”. The answer does not come back to it.", "quotes": [], "resume_quote": {"end": 2567, "text": "900 lines of Python", "start": 2548}}], "dropped_claims": 0, "recommendations": [{"why": "Experienced people know what their solution does not do.", "topic": "Risks, costs or limits", "exercise": "Finish the sentence “This would not work if …” and add it to your answer."}], "stronger_answer": "First I ran EXPLAIN ANALYZE, because I wanted to see where the time goes. Then I added a composite index and compared the plans; the query fell from 900 ms to 40 ms. [fill in: what you would do differently today] [fill in: how this line of your résumé belongs here: “900 lines of Python”]", "ignored_instruction": false}', 0, 1, 'en', 'BUILTIN', 'builtin-1', '1', '2', '7b9c2afa8a62a770e2e6f2c00c427ab23f9994bf6b7bf55624e76825c972161a', '2026-11-28 07:56:09.858333+00');

INSERT INTO public.disputes VALUES
	('01a22127-8cc1-7147-98a1-54fda25c6f06', '01a22127-8c1e-77fc-90b9-6904f1eac725', 'I did name the index', '01a22127-8d02-71b6-a8ec-3e194dedc098', '2026-11-28 07:56:09.793094+00');

INSERT INTO public.feedback_samples VALUES
	('01a22127-8d83-74ff-a4cf-a12f640c987e', '01a22127-8d02-71b6-a8ec-3e194dedc098', 1, NULL, NULL, NULL, 3, '{"gaps": [], "scores": [{"level": 3.0, "lowest": null, "quotes": [{"end": 164, "text": "Then I added a composite index and compared the plans; the query fell from 900 ms to 40 ms", "start": 74}, {"end": 72, "text": "First I ran EXPLAIN ANALYZE, because I wanted to see where the time goes", "start": 0}], "highest": null, "missing": ["Tie the answer to what the posting asks for: Experience with asynchronous processing: queues, retries, idempotency, dead-letter handling.", "Two or three more sentences that say something of their own."], "dimension": "JOB_RELEVANCE", "rationale": "Read again after your objection: facets, substance and ties were counted anew in the answer alone, since an objection adds nothing to what was answered. Key words shared with the question, the posting and your résumé: 6.", "is_estimate": false}, {"level": 3.0, "lowest": null, "quotes": [{"end": 164, "text": "Then I added a composite index and compared the plans; the query fell from 900 ms to 40 ms", "start": 74}, {"end": 72, "text": "First I ran EXPLAIN ANALYZE, because I wanted to see where the time goes", "start": 0}], "highest": null, "missing": ["Name a risk, a cost or a limit of what you propose.", "Two or three more sentences that say something of their own."], "dimension": "COMPLETENESS", "rationale": "Read again after your objection: facets, substance and ties were counted anew in the answer alone, since an objection adds nothing to what was answered. Found: your own part, the steps in order, reasons, alternatives, how it was checked, the outcome. Not found: risks, costs or limits.", "is_estimate": false}, {"level": null, "lowest": null, "quotes": [], "highest": null, "missing": [], "dimension": "TECHNICAL_CORRECTNESS", "rationale": "Not assessed: the built-in interviewer counts substance and structure. It cannot know whether a claim is true.", "is_estimate": false}, {"level": 4.0, "lowest": null, "quotes": [{"end": 164, "text": "Then I added a composite index and compared the plans; the query fell from 900 ms to 40 ms", "start": 74}, {"end": 72, "text": "First I ran EXPLAIN ANALYZE, because I wanted to see where the time goes", "start": 0}], "highest": null, "missing": ["Cut words that carry nothing, and put the main point first.", "Two or three more sentences that say something of their own."], "dimension": "CLARITY", "rationale": "Read again after your objection: facets, substance and ties were counted anew in the answer alone, since an objection adds nothing to what was answered. The sentences are of a readable length and carry their content well.", "is_estimate": false}], "is_floor": false, "strengths": [{"text": "You weigh an alternative.", "quotes": [{"end": 164, "text": "Then I added a composite index and compared the plans; the query fell from 900 ms to 40 ms", "start": 74}]}, {"text": "You give reasons.", "quotes": [{"end": 72, "text": "First I ran EXPLAIN ANALYZE, because I wanted to see where the time goes", "start": 0}]}], "is_trimmed": false, "improvements": [{"text": "Name a risk, a cost or a limit of what you propose.", "quotes": []}], "resume_checks": [{"text": "Your résumé says “900 lines of Python”. The answer does not come back to it.", "quotes": [], "resume_quote": {"end": 2567, "text": "900 lines of Python", "start": 2548}}], "dropped_claims": 0, "recommendations": [{"why": "Experienced people know what their solution does not do.", "topic": "Risks, costs or limits", "exercise": "Finish the sentence “This would not work if …” and add it to your answer."}], "stronger_answer": "First I ran EXPLAIN ANALYZE, because I wanted to see where the time goes. Then I added a composite index and compared the plans; the query fell from 900 ms to 40 ms. [fill in: what you would do differently today] [fill in: how this line of your résumé belongs here: “900 lines of Python”]", "ignored_instruction": false}', '2026-11-28 07:56:09.98789+00');

INSERT INTO public.interview_results VALUES
	('01a22127-8926-7233-b4c4-6db6a4da6f40', '01a22127-88d9-753e-ab19-f1d2cf94ec30', '01a22127-8910-7118-b406-e5ed365d3494', 'BUILTIN', '7b9c2afa8a62a770e2e6f2c00c427ab23f9994bf6b7bf55624e76825c972161a', true, '2026-11-28 07:56:08.871057+00', 1, 1, 0, 6.666666666666667, 3, 1, 3, 1, 0, 0, 4, 1, 0, 0, 0, 0, 6.666666666666667, 1, '{0,0,0,0,0,0,0,1,0,0,0}');

INSERT INTO public.login_sessions VALUES
	('01a22127-88f3-7133-838d-b97f95ffbaf4', '01a22127-88d9-753e-ab19-f1d2cf94ec30', '', '2026-11-28 07:56:08.819174+00', '2026-11-28 07:56:08.819189+00', '2026-11-29 07:56:08.818794+00', NULL);

INSERT INTO public.operations VALUES
	('01a22127-892d-76b4-b591-ae5ba86fc9e6', '01a22127-88d9-753e-ab19-f1d2cf94ec30', '01a22127-8926-7233-b4c4-6db6a4da6f40', NULL, 1, 'QUESTION', 'COMPLETED', 'QUESTION:01a22127-8926-7233-b4c4-6db6a4da6f40:1:1', 1, 1, 0, '', NULL, NULL, NULL, '2026-11-28 07:56:08.877489+00', '2026-11-28 07:56:08.877494+00', '2026-11-28 07:56:08.895046+00', '2026-11-28 07:57:08.895197+00', '2026-11-28 07:56:09.22935+00'),
	('01a22127-8b61-71aa-bc75-fd43832ff2d3', '01a22127-88d9-753e-ab19-f1d2cf94ec30', '01a22127-8926-7233-b4c4-6db6a4da6f40', '01a22127-8b15-7358-a14d-b2b5a1b06d33', 1, 'ANALYSIS', 'COMPLETED', 'ANALYSIS:01a22127-8926-7233-b4c4-6db6a4da6f40:1:1', 2, 1, 0, '', NULL, NULL, NULL, '2026-11-28 07:56:09.441269+00', '2026-11-28 07:56:09.441277+00', '2026-11-28 07:56:09.46922+00', '2026-11-28 07:58:09.469332+00', '2026-11-28 07:56:09.614148+00'),
	('01a22127-8b6a-7527-afc6-99cd30396a15', '01a22127-88d9-753e-ab19-f1d2cf94ec30', '01a22127-8926-7233-b4c4-6db6a4da6f40', NULL, 2, 'QUESTION', 'COMPLETED', 'QUESTION:01a22127-8926-7233-b4c4-6db6a4da6f40:2:1', 3, 1, 0, '', NULL, NULL, NULL, '2026-11-28 07:56:09.450952+00', '2026-11-28 07:56:09.450959+00', '2026-11-28 07:56:09.681863+00', '2026-11-28 07:57:09.681938+00', '2026-11-28 07:56:09.723495+00'),
	('01a22127-8cc3-771c-bff5-6c806fff0be0', '01a22127-88d9-753e-ab19-f1d2cf94ec30', '01a22127-8926-7233-b4c4-6db6a4da6f40', '01a22127-8b15-7358-a14d-b2b5a1b06d33', 1, 'ANALYSIS', 'COMPLETED', 'ANALYSIS:01a22127-8926-7233-b4c4-6db6a4da6f40:1:2', 4, 1, 0, '', NULL, NULL, NULL, '2026-11-28 07:56:09.795431+00', '2026-11-28 07:56:09.795435+00', '2026-11-28 07:56:09.809866+00', '2026-11-28 07:58:09.809941+00', '2026-11-28 07:56:09.853395+00'),
	('01a22127-8d41-766f-b526-25813ecb2fb1', '01a22127-88d9-753e-ab19-f1d2cf94ec30', '01a22127-8926-7233-b4c4-6db6a4da6f40', NULL, 0, 'SUMMARY', 'COMPLETED', 'SUMMARY:01a22127-8926-7233-b4c4-6db6a4da6f40:0:2', 5, 1, 0, '', NULL, NULL, NULL, '2026-11-28 07:56:09.921349+00', '2026-11-28 07:56:09.921354+00', '2026-11-28 07:56:09.937522+00', '2026-11-28 07:58:09.937598+00', '2026-11-28 07:56:09.961108+00'),
	('01a22127-8da8-742d-b18b-6483288c68d8', '01a22127-88d9-753e-ab19-f1d2cf94ec30', '01a22127-8da6-7015-a2d5-f979c228202a', NULL, 1, 'QUESTION', 'COMPLETED', 'QUESTION:01a22127-8da6-7015-a2d5-f979c228202a:1:1', 6, 1, 0, '', NULL, NULL, NULL, '2026-11-28 07:56:10.025029+00', '2026-11-28 07:56:10.025034+00', '2026-11-28 07:56:10.044383+00', '2026-11-28 07:57:10.0445+00', '2026-11-28 07:56:10.142855+00'),
	('01a22127-8e71-723b-be69-66b5c45bf4fd', '01a22127-88d9-753e-ab19-f1d2cf94ec30', '01a22127-8e6a-7259-b294-87976affa8f7', NULL, 1, 'QUESTION', 'PENDING', 'QUESTION:01a22127-8e6a-7259-b294-87976affa8f7:1:1', 7, 0, 0, '', NULL, NULL, NULL, '2026-11-28 07:56:10.225192+00', '2026-11-28 07:56:10.225198+00', NULL, NULL, NULL);

INSERT INTO public.practice_cards VALUES
	('01a22127-8e84-742c-82ab-e3cea3b5320d', '01a22127-88d9-753e-ab19-f1d2cf94ec30', NULL, NULL, '01a2212788d9753eab19f1d2cf94ec30', 'Why an index?', false, NULL, '{"stability": 2.3}', '2026-11-28 07:56:10.244756+00', NULL, '2026-11-28 07:56:10.244928+00');

INSERT INTO public.procrastinate_jobs VALUES
	(1, 'operations', 'run_operation', 0, NULL, NULL, '{"operation_id": "01a22127-892d-76b4-b591-ae5ba86fc9e6"}', 'todo', NULL, 0, false, NULL),
	(2, 'operations', 'run_operation', 0, NULL, NULL, '{"operation_id": "01a22127-8b61-71aa-bc75-fd43832ff2d3"}', 'todo', NULL, 0, false, NULL),
	(3, 'operations', 'run_operation', 0, NULL, NULL, '{"operation_id": "01a22127-8b6a-7527-afc6-99cd30396a15"}', 'todo', NULL, 0, false, NULL),
	(4, 'operations', 'run_operation', 0, NULL, NULL, '{"operation_id": "01a22127-8cc3-771c-bff5-6c806fff0be0"}', 'todo', NULL, 0, false, NULL),
	(5, 'operations', 'run_operation', 0, NULL, NULL, '{"operation_id": "01a22127-8d41-766f-b526-25813ecb2fb1"}', 'todo', NULL, 0, false, NULL),
	(6, 'operations', 'run_operation', 0, NULL, NULL, '{"operation_id": "01a22127-8da8-742d-b18b-6483288c68d8"}', 'todo', NULL, 0, false, NULL),
	(7, 'operations', 'run_operation', 0, NULL, NULL, '{"operation_id": "01a22127-8e71-723b-be69-66b5c45bf4fd"}', 'todo', NULL, 0, false, NULL);

INSERT INTO public.procrastinate_events VALUES
	(1, 1, 'deferred', '2026-11-28 07:56:08.863157+00'),
	(2, 2, 'deferred', '2026-11-28 07:56:09.356437+00'),
	(3, 3, 'deferred', '2026-11-28 07:56:09.356437+00'),
	(4, 4, 'deferred', '2026-11-28 07:56:09.780376+00'),
	(5, 5, 'deferred', '2026-11-28 07:56:09.894193+00'),
	(6, 6, 'deferred', '2026-11-28 07:56:10.010038+00'),
	(7, 7, 'deferred', '2026-11-28 07:56:10.210699+00');

INSERT INTO public.question_ratings VALUES
	('01a22127-8cb1-7616-869c-bee643a4452f', '01a22127-8a9d-73a5-95a2-35cc2c6202ba', true, '2026-11-28 07:56:09.770401+00');

INSERT INTO public.question_words VALUES
	('01a22127-8a9d-73a5-95a2-35cc2c6202ba', '01a22127-8926-7233-b4c4-6db6a4da6f40', '01a22127-88d9-753e-ab19-f1d2cf94ec30', '''01a2212788d9753eab19f1d2cf94ec3040'' ''01a2212788d9753eab19f1d2cf94ec30900'' ''01a2212788d9753eab19f1d2cf94ec30a'' ''01a2212788d9753eab19f1d2cf94ec30added'' ''01a2212788d9753eab19f1d2cf94ec30analyze'' ''01a2212788d9753eab19f1d2cf94ec30and'' ''01a2212788d9753eab19f1d2cf94ec30asks'' ''01a2212788d9753eab19f1d2cf94ec30asynchronous'' ''01a2212788d9753eab19f1d2cf94ec30be'' ''01a2212788d9753eab19f1d2cf94ec30because'' ''01a2212788d9753eab19f1d2cf94ec30compared'' ''01a2212788d9753eab19f1d2cf94ec30composite'' ''01a2212788d9753eab19f1d2cf94ec30conditions'' ''01a2212788d9753eab19f1d2cf94ec30dead'' ''01a2212788d9753eab19f1d2cf94ec30dead-letter'' ''01a2212788d9753eab19f1d2cf94ec30defend'' ''01a2212788d9753eab19f1d2cf94ec30did'' ''01a2212788d9753eab19f1d2cf94ec30evidence'' ''01a2212788d9753eab19f1d2cf94ec30explain'' ''01a2212788d9753eab19f1d2cf94ec30fell'' ''01a2212788d9753eab19f1d2cf94ec30first'' ''01a2212788d9753eab19f1d2cf94ec30for'' ''01a2212788d9753eab19f1d2cf94ec30from'' ''01a2212788d9753eab19f1d2cf94ec30give'' ''01a2212788d9753eab19f1d2cf94ec30goes'' ''01a2212788d9753eab19f1d2cf94ec30handling”'' ''01a2212788d9753eab19f1d2cf94ec30have'' ''01a2212788d9753eab19f1d2cf94ec30i'' ''01a2212788d9753eab19f1d2cf94ec30idempotency'' ''01a2212788d9753eab19f1d2cf94ec30index'' ''01a2212788d9753eab19f1d2cf94ec30it'' ''01a2212788d9753eab19f1d2cf94ec30job'' ''01a2212788d9753eab19f1d2cf94ec30letter'' ''01a2212788d9753eab19f1d2cf94ec30line'' ''01a2212788d9753eab19f1d2cf94ec30locked'' ''01a2212788d9753eab19f1d2cf94ec30ms'' ''01a2212788d9753eab19f1d2cf94ec30of'' ''01a2212788d9753eab19f1d2cf94ec30on'' ''01a2212788d9753eab19f1d2cf94ec30plans'' ''01a2212788d9753eab19f1d2cf94ec30postgresql'' ''01a2212788d9753eab19f1d2cf94ec30posting'' ''01a2212788d9753eab19f1d2cf94ec30processing'' ''01a2212788d9753eab19f1d2cf94ec30query'' ''01a2212788d9753eab19f1d2cf94ec30queue'' ''01a2212788d9753eab19f1d2cf94ec30queues'' ''01a2212788d9753eab19f1d2cf94ec30ran'' ''01a2212788d9753eab19f1d2cf94ec30retries'' ''01a2212788d9753eab19f1d2cf94ec30résumé'' ''01a2212788d9753eab19f1d2cf94ec30sceptic'' ''01a2212788d9753eab19f1d2cf94ec30see'' ''01a2212788d9753eab19f1d2cf94ec30select'' ''01a2212788d9753eab19f1d2cf94ec30skip'' ''01a2212788d9753eab19f1d2cf94ec30table”'' ''01a2212788d9753eab19f1d2cf94ec30the'' ''01a2212788d9753eab19f1d2cf94ec30then'' ''01a2212788d9753eab19f1d2cf94ec30this'' ''01a2212788d9753eab19f1d2cf94ec30time'' ''01a2212788d9753eab19f1d2cf94ec30to'' ''01a2212788d9753eab19f1d2cf94ec30top'' ''01a2212788d9753eab19f1d2cf94ec30under'' ''01a2212788d9753eab19f1d2cf94ec30up'' ''01a2212788d9753eab19f1d2cf94ec30update'' ''01a2212788d9753eab19f1d2cf94ec30wanted'' ''01a2212788d9753eab19f1d2cf94ec30what'' ''01a2212788d9753eab19f1d2cf94ec30where'' ''01a2212788d9753eab19f1d2cf94ec30which'' ''01a2212788d9753eab19f1d2cf94ec30with'' ''01a2212788d9753eab19f1d2cf94ec30would'' ''01a2212788d9753eab19f1d2cf94ec30wrong'' ''01a2212788d9753eab19f1d2cf94ec30you'' ''01a2212788d9753eab19f1d2cf94ec30your'' ''01a2212788d9753eab19f1d2cf94ec30“a'' ''01a2212788d9753eab19f1d2cf94ec30“experience'' ''01a2212788d9753eab19f1d2cf94ec30…'''),
	('01a22127-8c85-702f-88b0-73b0d2501bce', '01a22127-8926-7233-b4c4-6db6a4da6f40', '01a22127-88d9-753e-ab19-f1d2cf94ec30', '''01a2212788d9753eab19f1d2cf94ec30affect'' ''01a2212788d9753eab19f1d2cf94ec30and'' ''01a2212788d9753eab19f1d2cf94ec30appointment'' ''01a2212788d9753eab19f1d2cf94ec30asks'' ''01a2212788d9753eab19f1d2cf94ec30at'' ''01a2212788d9753eab19f1d2cf94ec30booking'' ''01a2212788d9753eab19f1d2cf94ec30choice'' ''01a2212788d9753eab19f1d2cf94ec30compare'' ''01a2212788d9753eab19f1d2cf94ec30cost'' ''01a2212788d9753eab19f1d2cf94ec30does'' ''01a2212788d9753eab19f1d2cf94ec30double'' ''01a2212788d9753eab19f1d2cf94ec30each'' ''01a2212788d9753eab19f1d2cf94ec30experience'' ''01a2212788d9753eab19f1d2cf94ec30first'' ''01a2212788d9753eab19f1d2cf94ec30for'' ''01a2212788d9753eab19f1d2cf94ec30how'' ''01a2212788d9753eab19f1d2cf94ec30in'' ''01a2212788d9753eab19f1d2cf94ec30indexing'' ''01a2212788d9753eab19f1d2cf94ec30isolation'' ''01a2212788d9753eab19f1d2cf94ec30large'' ''01a2212788d9753eab19f1d2cf94ec30levels'' ''01a2212788d9753eab19f1d2cf94ec30locking'' ''01a2212788d9753eab19f1d2cf94ec30migrations'' ''01a2212788d9753eab19f1d2cf94ec30on'' ''01a2212788d9753eab19f1d2cf94ec30one'' ''01a2212788d9753eab19f1d2cf94ec30operating'' ''01a2212788d9753eab19f1d2cf94ec30plans'' ''01a2212788d9753eab19f1d2cf94ec30postgresql'' ''01a2212788d9753eab19f1d2cf94ec30posting'' ''01a2212788d9753eab19f1d2cf94ec30prove'' ''01a2212788d9753eab19f1d2cf94ec30query'' ''01a2212788d9753eab19f1d2cf94ec30real'' ''01a2212788d9753eab19f1d2cf94ec30remedies'' ''01a2212788d9753eab19f1d2cf94ec30right'' ''01a2212788d9753eab19f1d2cf94ec30résumé'' ''01a2212788d9753eab19f1d2cf94ec30says'' ''01a2212788d9753eab19f1d2cf94ec30scale'' ''01a2212788d9753eab19f1d2cf94ec30sql'' ''01a2212788d9753eab19f1d2cf94ec30stops'' ''01a2212788d9753eab19f1d2cf94ec30systems'' ''01a2212788d9753eab19f1d2cf94ec30tables”'' ''01a2212788d9753eab19f1d2cf94ec30ten'' ''01a2212788d9753eab19f1d2cf94ec30the'' ''01a2212788d9753eab19f1d2cf94ec30times'' ''01a2212788d9753eab19f1d2cf94ec30two'' ''01a2212788d9753eab19f1d2cf94ec30what'' ''01a2212788d9753eab19f1d2cf94ec30which'' ''01a2212788d9753eab19f1d2cf94ec30working'' ''01a2212788d9753eab19f1d2cf94ec30would'' ''01a2212788d9753eab19f1d2cf94ec30you'' ''01a2212788d9753eab19f1d2cf94ec30your'' ''01a2212788d9753eab19f1d2cf94ec30“dissertation'' ''01a2212788d9753eab19f1d2cf94ec30“strong'' ''01a2212788d9753eab19f1d2cf94ec30”'''),
	('01a22127-8e28-75d2-be49-5697301fd417', '01a22127-8da6-7015-a2d5-f979c228202a', '01a22127-88d9-753e-ab19-f1d2cf94ec30', '''01a2212788d9753eab19f1d2cf94ec30a'' ''01a2212788d9753eab19f1d2cf94ec30alternative'' ''01a2212788d9753eab19f1d2cf94ec30and'' ''01a2212788d9753eab19f1d2cf94ec30ask'' ''01a2212788d9753eab19f1d2cf94ec30asks'' ''01a2212788d9753eab19f1d2cf94ec30at'' ''01a2212788d9753eab19f1d2cf94ec30aws'' ''01a2212788d9753eab19f1d2cf94ec30because'' ''01a2212788d9753eab19f1d2cf94ec30been'' ''01a2212788d9753eab19f1d2cf94ec30better'' ''01a2212788d9753eab19f1d2cf94ec30break'' ''01a2212788d9753eab19f1d2cf94ec30cloudwatch'' ''01a2212788d9753eab19f1d2cf94ec30container'' ''01a2212788d9753eab19f1d2cf94ec30cost'' ''01a2212788d9753eab19f1d2cf94ec30decision'' ''01a2212788d9753eab19f1d2cf94ec30did'' ''01a2212788d9753eab19f1d2cf94ec30ecs'' ''01a2212788d9753eab19f1d2cf94ec30fargate'' ''01a2212788d9753eab19f1d2cf94ec30first'' ''01a2212788d9753eab19f1d2cf94ec30for'' ''01a2212788d9753eab19f1d2cf94ec30from'' ''01a2212788d9753eab19f1d2cf94ec30have'' ''01a2212788d9753eab19f1d2cf94ec30help'' ''01a2212788d9753eab19f1d2cf94ec30i'' ''01a2212788d9753eab19f1d2cf94ec30in'' ''01a2212788d9753eab19f1d2cf94ec30knowledge'' ''01a2212788d9753eab19f1d2cf94ec30lambda'' ''01a2212788d9753eab19f1d2cf94ec30later'' ''01a2212788d9753eab19f1d2cf94ec30of'' ''01a2212788d9753eab19f1d2cf94ec30on'' ''01a2212788d9753eab19f1d2cf94ec30platform'' ''01a2212788d9753eab19f1d2cf94ec30posting'' ''01a2212788d9753eab19f1d2cf94ec30rds'' ''01a2212788d9753eab19f1d2cf94ec30résumé'' ''01a2212788d9753eab19f1d2cf94ec30s3'' ''01a2212788d9753eab19f1d2cf94ec30says'' ''01a2212788d9753eab19f1d2cf94ec30size'' ''01a2212788d9753eab19f1d2cf94ec30sqs'' ''01a2212788d9753eab19f1d2cf94ec30team”'' ''01a2212788d9753eab19f1d2cf94ec30ten'' ''01a2212788d9753eab19f1d2cf94ec30that'' ''01a2212788d9753eab19f1d2cf94ec30the'' ''01a2212788d9753eab19f1d2cf94ec30times'' ''01a2212788d9753eab19f1d2cf94ec30to'' ''01a2212788d9753eab19f1d2cf94ec30use'' ''01a2212788d9753eab19f1d2cf94ec30we'' ''01a2212788d9753eab19f1d2cf94ec30what'' ''01a2212788d9753eab19f1d2cf94ec30which'' ''01a2212788d9753eab19f1d2cf94ec30with'' ''01a2212788d9753eab19f1d2cf94ec30working'' ''01a2212788d9753eab19f1d2cf94ec30would'' ''01a2212788d9753eab19f1d2cf94ec30year'' ''01a2212788d9753eab19f1d2cf94ec30your'' ''01a2212788d9753eab19f1d2cf94ec30“deployed'' ''01a2212788d9753eab19f1d2cf94ec30“good'' ''01a2212788d9753eab19f1d2cf94ec30”''');

INSERT INTO public.resumes VALUES
	('01a22127-8917-75e6-8287-d967c8ae7e31', '01a22127-88d9-753e-ab19-f1d2cf94ec30', '# Maya Tennfeld

Bristol, UK · maya.tennfeld@example.com · 01632 960 118

Computer science graduate (2026, first-class honours) who likes the parts of a program that users never see: schemas, queues, retries. One internship and a capstone project that a real clinic used for a term. Looking for a backend role in a small team where I can learn from experienced people.

## Education

**BSc Computer Science, Carrow Point University** — September 2023 to June 2026
- First-class honours, 74% average
- Modules: Databases (81%), Operating Systems (76%), Distributed Systems (79%), Software Engineering, Networks, Statistics
- Dissertation: "How isolation levels affect double booking in appointment systems". Built a load generator and reproduced four anomalies in PostgreSQL under READ COMMITTED; one of them disappeared under REPEATABLE READ, all of them under SERIALIZABLE, at a cost of 11% throughput with retries

## Experience

**Software Engineering Intern, Brackwater Mutual (insurance)** — June to September 2025
- Rewrote a nightly claims import from a single pandas script into a Python service with batches and checkpoints; run time fell from 3 h 10 min to 38 min
- Wrote 64 tests with pytest; found two rounding errors in premium calculation that had been in production for over a year
- Deployed to AWS (Lambda and S3, later a container on ECS) with help from the platform team
- Presented the result to 20 people from engineering and claims

**Teaching Assistant, Databases module, Carrow Point University** — January to May 2026
- Ran weekly lab sessions for two groups of 18 students
- Wrote a query-plan exercise that the lecturer has kept for the next year

**Barista, Pennant Street Coffee** — 2023 to 2025, part-time
- Trained five new colleagues; closed the till without discrepancies

## Projects

**ClinicQueue (capstone, team of four)** — October 2025 to May 2026
- Appointment and waiting-list system for a student health clinic; FastAPI, PostgreSQL 16, Redis, Docker Compose, one AWS EC2 instance
- I owned the database schema, the booking logic and the reminder worker
- 1,100 students registered, about 2,900 appointments booked during the spring term; largest table 2.1 million rows (audit events)
- No double booking was reported after we replaced application-side checks with an exclusion constraint
- Reminder e-mails reduced missed appointments from 17% to 11% according to the clinic

**tinyqueue** — 2025
- A job queue on top of PostgreSQL (`SELECT … FOR UPDATE SKIP LOCKED`) with retries and a dead-letter table; 900 lines of Python, used by two classmates'' projects

## Skills

- **Languages:** Python (four years), SQL, some Java and Go
- **Backend:** FastAPI, SQLAlchemy, pytest, PostgreSQL, Redis
- **Infrastructure:** Docker, GitHub Actions, AWS basics (EC2, Lambda, S3, ECS), a little Terraform from an online course
- **Spoken:** English (native), German (B1)

## Other

- Carrow Point Computing Society, treasurer 2024–2025, budget of £3,400
- Second place of 22 teams, university hack weekend 2024 (bus delay predictor)
', 'A newer résumé that waits to be checked', '2026-11-28 07:56:08.85531+00', '2026-11-28 07:56:10.201042+00', '{"Seen by nobody"}', false);

INSERT INTO public.usage VALUES
	('01a22127-8d84-75a6-a185-facce2356039', '01a22127-88d9-753e-ab19-f1d2cf94ec30', '01a22127-8926-7233-b4c4-6db6a4da6f40', '01a22127-892d-76b4-b591-ae5ba86fc9e6', 'QUESTION', 'gpt-5.6-luna', 1200, 340, 0.004321, '2026-11-28 07:56:09.988239+00');

SELECT pg_catalog.setval('public.procrastinate_events_id_seq', 7, true);

SELECT pg_catalog.setval('public.procrastinate_jobs_id_seq', 7, true);

SELECT pg_catalog.setval('public.procrastinate_periodic_defers_id_seq', 1, false);

SELECT pg_catalog.setval('public.procrastinate_workers_id_seq', 1, false);
