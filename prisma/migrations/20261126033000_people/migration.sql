-- A session may end because the person is a member no longer.
ALTER TYPE "session_end" ADD VALUE 'removed';

-- What an admin looks after has a history of its own.
ALTER TYPE "subject_kind" ADD VALUE 'place' BEFORE 'post';
ALTER TYPE "subject_kind" ADD VALUE 'coverage' BEFORE 'post';
ALTER TYPE "subject_kind" ADD VALUE 'rate' BEFORE 'post';
ALTER TYPE "subject_kind" ADD VALUE 'scale' BEFORE 'post';

-- Places and coverages can be changed by two at once; a wrong rate is withdrawn.
ALTER TABLE "place" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "coverage" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "exchange_rate" ADD COLUMN "withdrawn_at" TIMESTAMPTZ(3), ADD COLUMN "withdrawn_by_id" UUID;
