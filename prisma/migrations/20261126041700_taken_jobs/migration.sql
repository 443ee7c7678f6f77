-- A job that a process does itself is taken, done and marked in short transactions of their own.
ALTER TABLE "outbox_job" ADD COLUMN "taken_at" TIMESTAMPTZ(3);
