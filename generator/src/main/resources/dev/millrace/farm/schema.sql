-- The database of a farm; docs/farm.md explains it. Only the farm's process writes it.
CREATE TABLE IF NOT EXISTS job (
  key TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('unit', 'build', 'run')),
  name TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'given', 'done', 'failed')),
  attempts INTEGER NOT NULL,
  reason TEXT,
  log TEXT,
  submission TEXT,
  task INTEGER
);

CREATE INDEX IF NOT EXISTS job_flight ON job (submission, task);

CREATE TABLE IF NOT EXISTS need (
  job TEXT NOT NULL REFERENCES job (key),
  needs TEXT NOT NULL REFERENCES job (key),
  PRIMARY KEY (job, needs)
);

CREATE TABLE IF NOT EXISTS submission (
  name TEXT PRIMARY KEY,
  cluster TEXT NOT NULL
);

CREATE TABLE IF NOT EXISTS result (
  job TEXT PRIMARY KEY REFERENCES job (key),
  name TEXT NOT NULL,
  refusal TEXT,
  model TEXT NOT NULL,
  card TEXT NOT NULL,
  weights TEXT NOT NULL,
  lanes INTEGER,
  columns INTEGER,
  reuse INTEGER,
  fifo INTEGER,
  clock INTEGER,
  context INTEGER,
  prompt INTEGER,
  new_tokens INTEGER,
  seed INTEGER,
  first_token_seconds REAL,
  cycles_per_token REAL,
  tokens_per_second REAL,
  share_of_peak REAL,
  share_of_card REAL,
  watts REAL,
  luts INTEGER,
  flip_flops INTEGER,
  dsps INTEGER,
  bram36s REAL,
  urams INTEGER,
  host TEXT NOT NULL,
  seconds REAL NOT NULL,
  document TEXT
);
