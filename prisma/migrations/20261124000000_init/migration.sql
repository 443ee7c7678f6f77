-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "role" AS ENUM ('viewer', 'analyst', 'reviewer', 'editor', 'admin');

-- CreateEnum
CREATE TYPE "session_end" AS ENUM ('signed-out', 'expired', 'idle', 'disabled', 'password-changed', 'replaced');

-- CreateEnum
CREATE TYPE "sign_in_outcome" AS ENUM ('succeeded', 'failed', 'refused');

-- CreateEnum
CREATE TYPE "source_kind" AS ENUM ('state-media', 'government', 'multilateral', 'intelligence', 'research', 'news-agency', 'news-outlet', 'blog', 'ngo', 'company', 'person', 'collective', 'unnamed', 'other');

-- CreateEnum
CREATE TYPE "reliability" AS ENUM ('A', 'B', 'C', 'D', 'E', 'F');

-- CreateEnum
CREATE TYPE "date_precision" AS ENUM ('day', 'month', 'year', 'range', 'not-before', 'unknown');

-- CreateEnum
CREATE TYPE "post_kind" AS ENUM ('post', 'excerpt');

-- CreateEnum
CREATE TYPE "passage_kind" AS ENUM ('title', 'author', 'quotation', 'update', 'citation', 'byline', 'dateline', 'other');

-- CreateEnum
CREATE TYPE "import_phase" AS ENUM ('checked', 'applying', 'done', 'undone', 'failed');

-- CreateEnum
CREATE TYPE "import_outcome" AS ENUM ('pending', 'new', 'already-here', 'updated', 'refused');

-- CreateEnum
CREATE TYPE "calendar" AS ENUM ('calendar', 'marketing', 'fiscal', 'season');

-- CreateEnum
CREATE TYPE "certainty" AS ENUM ('known', 'implied', 'unknown');

-- CreateEnum
CREATE TYPE "direction" AS ENUM ('up', 'down', 'flat');

-- CreateEnum
CREATE TYPE "change_kind" AS ENUM ('percent', 'points', 'absolute', 'factor');

-- CreateEnum
CREATE TYPE "base_kind" AS ENUM ('year-before', 'period-before', 'average', 'decade', 'counterfactual', 'other', 'not-stated');

-- CreateEnum
CREATE TYPE "pace" AS ENUM ('slower', 'faster');

-- CreateEnum
CREATE TYPE "rank_end" AS ENUM ('highest', 'lowest', 'worst', 'best', 'first', 'last', 'other');

-- CreateEnum
CREATE TYPE "price_form" AS ENUM ('nominal', 'real', 'ppp');

-- CreateEnum
CREATE TYPE "approximation" AS ENUM ('about', 'below', 'above', 'at-least', 'at-most', 'more-than', 'less-than', 'exactly');

-- CreateEnum
CREATE TYPE "figure_status" AS ENUM ('official', 'estimate', 'forecast', 'provisional', 'revised', 'target', 'survey-result', 'outturn');

-- CreateEnum
CREATE TYPE "modality" AS ENUM ('asserts', 'hedges', 'denies', 'doubts', 'quotes');

-- CreateEnum
CREATE TYPE "reporting" AS ENUM ('verbatim', 'partial', 'paraphrase');

-- CreateEnum
CREATE TYPE "chain_role" AS ENUM ('publishes', 'relays', 'quotes', 'cites', 'was-told', 'uses-data-of', 'asserts');

-- CreateEnum
CREATE TYPE "field_origin" AS ENUM ('stated', 'carried', 'assumed', 'set');

-- CreateEnum
CREATE TYPE "decision_kind" AS ENUM ('accept', 'edit', 'split', 'merge', 'reject');

-- CreateEnum
CREATE TYPE "reject_reason" AS ENUM ('not-a-claim', 'not-checkable', 'wrong-reading', 'duplicate', 'off-topic', 'opinion', 'other');

-- CreateEnum
CREATE TYPE "anchor_state" AS ENUM ('exact', 'moved', 'lost');

-- CreateEnum
CREATE TYPE "outcome" AS ENUM ('contradicts', 'compatible', 'restates', 'revises', 'counts-differently', 'not-comparable', 'undecided');

-- CreateEnum
CREATE TYPE "bearing" AS ENUM ('supports', 'pulls-against', 'none');

-- CreateEnum
CREATE TYPE "tie" AS ENUM ('same-origin', 'retells', 'part-of', 'complement-of', 'implies', 'evaluates', 'answers-by-name', 'uses-data-of', 'later-vintage');

-- CreateEnum
CREATE TYPE "dismissal_kind" AS ENUM ('not-comparable', 'unsure');

-- CreateEnum
CREATE TYPE "link_kind" AS ENUM ('contradicts', 'restates', 'revises', 'counts-differently', 'corroborates', 'qualifies', 'derives-from', 'compatible');

-- CreateEnum
CREATE TYPE "explanation" AS ENUM ('coverage', 'form', 'period', 'base', 'vintage', 'retelling', 'rounding', 'error', 'unknown');

-- CreateEnum
CREATE TYPE "likelihood" AS ENUM ('almost-no-chance', 'very-unlikely', 'unlikely', 'roughly-even', 'likely', 'very-likely', 'almost-certain');

-- CreateEnum
CREATE TYPE "confidence" AS ENUM ('low', 'moderate', 'high');

-- CreateEnum
CREATE TYPE "evidence_role" AS ENUM ('supports', 'undermines', 'context');

-- CreateEnum
CREATE TYPE "subject_kind" AS ENUM ('workspace', 'member', 'invitation', 'user', 'source', 'document', 'indicator', 'post', 'import', 'candidate', 'claim', 'appearance', 'suggestion', 'link', 'question', 'assessment', 'cross-check', 'sign-off', 'adjudication', 'publication');

-- CreateTable
CREATE TABLE "workspace" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "workspace_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "password_hash" TEXT,
    "oidc_subject" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "disabled_at" TIMESTAMPTZ(3),
    "disabled_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" "role" NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "granted_by_id" UUID,
    "ended_at" TIMESTAMPTZ(3),
    "ended_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "end_reason" "session_end",
    "address" TEXT,
    "agent" TEXT,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_attempt" (
    "id" UUID NOT NULL,
    "account_hash" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "outcome" "sign_in_outcome" NOT NULL,

    CONSTRAINT "sign_in_attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "role" "role" NOT NULL,
    "token_hash" TEXT NOT NULL,
    "invited_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "accepted_by_id" UUID,
    "revoked_at" TIMESTAMPTZ(3),
    "revoked_by_id" UUID,

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "password_reset" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "made_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "password_reset_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "setup_token" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "setup_token_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cross_check_waiver" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "granted_by_id" UUID NOT NULL,
    "granted_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "ended_by_id" UUID,

    CONSTRAINT "cross_check_waiver_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "source" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "source_kind" NOT NULL,
    "parent_id" UUID,
    "place_key" TEXT,
    "interest" TEXT,
    "interest_on" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "source_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "source_alias" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "alias" TEXT NOT NULL,

    CONSTRAINT "source_alias_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "source_merge" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "from_id" UUID NOT NULL,
    "into_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "merged_by_id" UUID NOT NULL,
    "merged_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_by_id" UUID,

    CONSTRAINT "source_merge_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "source_voice" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "speaks_for_id" UUID NOT NULL,
    "from" DATE,
    "to" DATE,
    "note" TEXT,
    "recorded_by_id" UUID,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "source_voice_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "source_dependence" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "of_id" UUID NOT NULL,
    "from" DATE,
    "to" DATE,
    "note" TEXT NOT NULL,
    "revision_id" UUID,
    "start" INTEGER,
    "end" INTEGER,
    "surface" TEXT,
    "recorded_by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_by_id" UUID,

    CONSTRAINT "source_dependence_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "reliability_judgement" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "letter" "reliability" NOT NULL,
    "basis" TEXT NOT NULL,
    "judged_on" DATE NOT NULL,
    "judged_by_id" UUID NOT NULL,
    "judged_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reliability_judgement_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "document" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "edition" TEXT,
    "url" TEXT,
    "issued_from" DATE,
    "issued_to" DATE,
    "issued_precision" "date_precision" NOT NULL DEFAULT 'unknown',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "document_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "indicator" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "definition" TEXT NOT NULL,
    "dimension" TEXT,
    "unit" TEXT,
    "parent_id" UUID,
    "part_of_id" UUID,
    "family" TEXT,
    "polarity" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "indicator_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "indicator_alias" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "indicator_id" UUID NOT NULL,
    "alias" TEXT NOT NULL,

    CONSTRAINT "indicator_alias_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "place" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "parent_id" UUID,

    CONSTRAINT "place_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "place_alias" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "place_id" UUID NOT NULL,
    "alias" TEXT NOT NULL,

    CONSTRAINT "place_alias_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "coverage" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "coverage_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "coverage_alias" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "coverage_id" UUID NOT NULL,
    "alias" TEXT NOT NULL,

    CONSTRAINT "coverage_alias_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "coverage_part" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "part_id" UUID NOT NULL,
    "whole_id" UUID NOT NULL,

    CONSTRAINT "coverage_part_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "exchange_rate" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "from_unit" TEXT NOT NULL,
    "to_unit" TEXT NOT NULL,
    "rate" DECIMAL NOT NULL,
    "period_start" DATE NOT NULL,
    "period_end" DATE NOT NULL,
    "source_id" UUID,
    "note" TEXT,
    "recorded_by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "exchange_rate_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "series" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "claimant_id" UUID NOT NULL,
    "document_family" TEXT NOT NULL,
    "indicator_id" UUID,
    "coverage" TEXT,
    "form" TEXT,
    "step" DECIMAL,

    CONSTRAINT "series_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "import_run" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "format" TEXT NOT NULL,
    "name" TEXT,
    "input_hash" TEXT NOT NULL,
    "publisher" TEXT,
    "options" JSONB NOT NULL,
    "phase" "import_phase" NOT NULL,
    "total" INTEGER NOT NULL,
    "started_by_id" UUID NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "applied_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),
    "failure" TEXT,
    "undone_at" TIMESTAMPTZ(3),
    "undone_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "import_run_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "import_item" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "line" INTEGER,
    "title" TEXT,
    "draft" JSONB NOT NULL,
    "outcome" "import_outcome" NOT NULL,
    "reason" TEXT,
    "hint" TEXT,
    "post_id" UUID,
    "revision_id" UUID,
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "import_item_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "post" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" "post_kind" NOT NULL,
    "identity_key" TEXT NOT NULL,
    "url" TEXT,
    "publisher_id" UUID,
    "import_run_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" UUID NOT NULL,
    "set_aside_at" TIMESTAMPTZ(3),
    "set_aside_by_id" UUID,
    "set_aside_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "post_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "post_revision" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "post_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "title" TEXT,
    "byline" TEXT,
    "published_from" DATE,
    "published_to" DATE,
    "published_precision" "date_precision" NOT NULL DEFAULT 'unknown',
    "language" TEXT NOT NULL DEFAULT 'en',
    "captured_at" TIMESTAMPTZ(3) NOT NULL,
    "import_run_id" UUID,
    "created_by_id" UUID NOT NULL,
    "search_text" tsvector GENERATED ALWAYS AS (to_tsvector('english'::regconfig, (COALESCE(title, ''::text) || ' '::text) || text)) STORED,

    CONSTRAINT "post_revision_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "article" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "outlet" TEXT,
    "agency" TEXT,
    "author" TEXT,
    "headline" TEXT,
    "issued_from" DATE,
    "issued_to" DATE,

    CONSTRAINT "article_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "passage" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "passage_kind" NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "article_id" UUID,
    "issued_on" DATE,

    CONSTRAINT "passage_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "outbox_job" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "effect_key" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "outbox_job_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "extraction_run" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "engine_version" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),
    "failure" TEXT,

    CONSTRAINT "extraction_run_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "candidate" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "extraction_run_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "surface" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "wording" JSONB NOT NULL,
    "chain" JSONB NOT NULL,
    "rules" JSONB NOT NULL,
    "derivation" JSONB NOT NULL,
    "indicator_key" TEXT,
    "place_key" TEXT,
    "period_start" DATE,
    "period_end" DATE,
    "group_key" TEXT NOT NULL,
    "worth" DOUBLE PRECISION NOT NULL,
    "worth_reasons" JSONB NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "candidate_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "candidate_lease" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "candidate_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "candidate_lease_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "assignment" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "candidate_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "assigned_by_id" UUID NOT NULL,
    "assigned_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "assignment_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "snooze" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "candidate_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3),

    CONSTRAINT "snooze_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "decision" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "candidate_id" UUID NOT NULL,
    "kind" "decision_kind" NOT NULL,
    "reject_reason" "reject_reason",
    "reason" TEXT,
    "decided_by_id" UUID NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_by_id" UUID,

    CONSTRAINT "decision_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "claim" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_by_id" UUID,

    CONSTRAINT "claim_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "claim_version" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "sentence" TEXT NOT NULL,
    "claimant_id" UUID NOT NULL,
    "indicator_id" UUID,
    "indicator_text" TEXT NOT NULL,
    "population" TEXT,
    "place_key" TEXT,
    "counterpart_key" TEXT,
    "coverage" TEXT,
    "excluding" TEXT,
    "form" TEXT,
    "value" DECIMAL,
    "min" DECIMAL,
    "max" DECIMAL,
    "low" DECIMAL,
    "high" DECIMAL,
    "unit" TEXT,
    "per" TEXT,
    "price" "price_form",
    "approximation" "approximation",
    "approximator" TEXT,
    "step" DECIMAL,
    "direction" "direction",
    "change_kind" "change_kind",
    "change_value" DECIMAL,
    "base_kind" "base_kind",
    "base_start" DATE,
    "base_end" DATE,
    "base_calendar" "calendar",
    "base_certainty" "certainty",
    "base_text" TEXT,
    "pace" "pace",
    "rank_position" INTEGER,
    "rank_end" "rank_end",
    "rank_among" TEXT,
    "rank_size" INTEGER,
    "share_of" TEXT,
    "period_start" DATE,
    "period_end" DATE,
    "period_calendar" "calendar",
    "period_certainty" "certainty",
    "as_of_start" DATE,
    "as_of_end" DATE,
    "said_from" DATE,
    "said_to" DATE,
    "status" "figure_status",
    "modality" "modality" NOT NULL,
    "negated" BOOLEAN NOT NULL DEFAULT false,
    "method" TEXT,
    "series_id" UUID,
    "known" JSONB NOT NULL,
    "made_by_id" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT,
    "search_text" tsvector GENERATED ALWAYS AS (to_tsvector('english'::regconfig, sentence)) STORED,

    CONSTRAINT "claim_version_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "appearance" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "decision_id" UUID,
    "candidate_id" UUID,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "surface" TEXT NOT NULL,
    "quantity_text" TEXT,
    "quantity_start" INTEGER,
    "quantity_end" INTEGER,
    "approximator" TEXT,
    "value" DECIMAL,
    "min" DECIMAL,
    "max" DECIMAL,
    "unit" TEXT,
    "step" DECIMAL,
    "period_text" TEXT,
    "coverage_text" TEXT,
    "change_text" TEXT,
    "hedge" TEXT,
    "modality" "modality" NOT NULL,
    "reporting" "reporting" NOT NULL,
    "said_from" DATE,
    "said_to" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" UUID NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_by_id" UUID,

    CONSTRAINT "appearance_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "attribution_step" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "appearance_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "depth" INTEGER NOT NULL,
    "source_id" UUID NOT NULL,
    "document_id" UUID,
    "role" "chain_role" NOT NULL,
    "known" "field_origin" NOT NULL,
    "cue" TEXT,
    "cue_start" INTEGER,
    "cue_end" INTEGER,
    "named" TEXT,
    "named_start" INTEGER,
    "named_end" INTEGER,
    "said_from" DATE,
    "said_to" DATE,

    CONSTRAINT "attribution_step_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "anchor" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "appearance_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "start" INTEGER,
    "end" INTEGER,
    "state" "anchor_state" NOT NULL,
    "anchored_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "anchor_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "retelling" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "appearance_id" UUID NOT NULL,
    "of_id" UUID NOT NULL,
    "drift" JSONB NOT NULL,
    "recorded_by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_by_id" UUID,

    CONSTRAINT "retelling_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "comparison_suggestion" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "a_claim_id" UUID NOT NULL,
    "a_version" INTEGER NOT NULL,
    "b_claim_id" UUID NOT NULL,
    "b_version" INTEGER NOT NULL,
    "outcome" "outcome" NOT NULL,
    "bearing" "bearing" NOT NULL,
    "tie" "tie",
    "directed_from" TEXT,
    "as_retold_by" TEXT,
    "sentence" TEXT NOT NULL,
    "reasons" JSONB NOT NULL,
    "drift" JSONB NOT NULL,
    "values" JSONB,
    "assumed" JSONB NOT NULL,
    "would_decide" TEXT,
    "gap_rank" DOUBLE PRECISION NOT NULL,
    "cluster_key" TEXT NOT NULL,
    "returned_because" TEXT,
    "engine_version" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "comparison_suggestion_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "dismissal" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "a_claim_id" UUID NOT NULL,
    "a_version" INTEGER NOT NULL,
    "b_claim_id" UUID NOT NULL,
    "b_version" INTEGER NOT NULL,
    "kind" "dismissal_kind" NOT NULL,
    "reason" TEXT NOT NULL,
    "dismissed_by_id" UUID NOT NULL,
    "dismissed_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_by_id" UUID,

    CONSTRAINT "dismissal_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "claim_link" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "a_claim_id" UUID NOT NULL,
    "a_version" INTEGER NOT NULL,
    "b_claim_id" UUID NOT NULL,
    "b_version" INTEGER NOT NULL,
    "kind" "link_kind" NOT NULL,
    "as_retold_by" TEXT,
    "reason" TEXT NOT NULL,
    "remains" TEXT,
    "linked_by_id" UUID NOT NULL,
    "linked_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_by_id" UUID,
    "withdraw_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "claim_link_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "link_explanation" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "link_id" UUID NOT NULL,
    "explanation" "explanation" NOT NULL,

    CONSTRAINT "link_explanation_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "question" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "indicator_id" UUID,
    "indicator_text" TEXT NOT NULL,
    "coverage" TEXT,
    "place_key" TEXT,
    "period_start" DATE,
    "period_end" DATE,
    "base_kind" "base_kind",
    "base_start" DATE,
    "base_end" DATE,
    "note" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" UUID NOT NULL,
    "closed_at" TIMESTAMPTZ(3),
    "closed_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "question_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "question_claim" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "question_id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "added_by_id" UUID NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    "removed_by_id" UUID,

    CONSTRAINT "question_claim_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "rating_scale" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" UUID,

    CONSTRAINT "rating_scale_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "rating_point" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "scale_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "rank" INTEGER,
    "position" INTEGER NOT NULL,

    CONSTRAINT "rating_point_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "assessment" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "claim_id" UUID,
    "claim_version" INTEGER,
    "link_id" UUID,
    "question_id" UUID,
    "author_id" UUID NOT NULL,
    "rating_point_id" UUID,
    "likelihood" "likelihood",
    "confidence" "confidence",
    "reliability_judgement_id" UUID,
    "credibility" INTEGER,
    "answer" TEXT,
    "reasoning" TEXT NOT NULL,
    "remains" TEXT,
    "would_change" TEXT,
    "recheck_on" DATE,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,
    "supersedes_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "assessment_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "assessment_explanation" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "explanation" "explanation" NOT NULL,

    CONSTRAINT "assessment_explanation_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "evidence" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "sentence" INTEGER NOT NULL,
    "role" "evidence_role" NOT NULL,
    "revision_id" UUID,
    "start" INTEGER,
    "end" INTEGER,
    "surface" TEXT,
    "claim_id" UUID,
    "claim_version" INTEGER,
    "document_id" UUID,
    "note" TEXT,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "cross_check" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "assignee_id" UUID,
    "opened_by_id" UUID NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "second_id" UUID,
    "submitted_at" TIMESTAMPTZ(3),
    "waived_at" TIMESTAMPTZ(3),
    "waived_by_id" UUID,
    "waive_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "cross_check_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "sign_off" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "signed_by_id" UUID NOT NULL,
    "signed_at" TIMESTAMPTZ(3) NOT NULL,
    "note" TEXT,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_by_id" UUID,

    CONSTRAINT "sign_off_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "adjudication" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "cross_check_id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "adjudicated_by_id" UUID NOT NULL,
    "adjudicated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "adjudication_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "publication" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "headline" TEXT NOT NULL,
    "snapshot" JSONB NOT NULL,
    "hash" TEXT NOT NULL,
    "renderer" TEXT NOT NULL,
    "replaces_id" UUID,
    "correction_note" TEXT,
    "published_by_id" UUID NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "publication_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "publication_appearance" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "publication_id" UUID NOT NULL,
    "appearance_id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "claim_version" INTEGER NOT NULL,

    CONSTRAINT "publication_appearance_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "retraction" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "publication_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "retracted_by_id" UUID NOT NULL,
    "retracted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "retraction_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "draft" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "subject_kind" "subject_kind" NOT NULL,
    "subject_id" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "event" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "actor_id" UUID,
    "operator" TEXT,
    "verb" TEXT NOT NULL,
    "subject_kind" "subject_kind" NOT NULL,
    "subject_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT,
    "commitment" TEXT NOT NULL,
    "seq" BIGINT,

    CONSTRAINT "event_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "event_payload" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "salt" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "event_payload_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "workspace_slug_key" ON "workspace"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "user_oidc_subject_key" ON "user"("oidc_subject");

-- CreateIndex
CREATE INDEX "membership_user_id_idx" ON "membership"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "membership_workspace_id_user_id_key" ON "membership"("workspace_id", "user_id");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_hash_key" ON "session"("token_hash");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "sign_in_attempt_account_hash_at_idx" ON "sign_in_attempt"("account_hash", "at");

-- CreateIndex
CREATE INDEX "sign_in_attempt_address_at_idx" ON "sign_in_attempt"("address", "at");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE INDEX "invitation_invited_by_id_idx" ON "invitation"("invited_by_id");

-- CreateIndex
CREATE INDEX "invitation_accepted_by_id_idx" ON "invitation"("accepted_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "password_reset_token_hash_key" ON "password_reset"("token_hash");

-- CreateIndex
CREATE INDEX "password_reset_user_id_idx" ON "password_reset"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "setup_token_token_hash_key" ON "setup_token"("token_hash");

-- CreateIndex
CREATE INDEX "cross_check_waiver_granted_by_id_idx" ON "cross_check_waiver"("granted_by_id");

-- CreateIndex
CREATE INDEX "source_workspace_id_parent_id_idx" ON "source"("workspace_id", "parent_id");

-- CreateIndex
CREATE UNIQUE INDEX "source_workspace_id_name_key" ON "source"("workspace_id", "name");

-- CreateIndex
CREATE INDEX "source_alias_workspace_id_source_id_idx" ON "source_alias"("workspace_id", "source_id");

-- CreateIndex
CREATE UNIQUE INDEX "source_alias_workspace_id_alias_key" ON "source_alias"("workspace_id", "alias");

-- CreateIndex
CREATE INDEX "source_merge_workspace_id_from_id_idx" ON "source_merge"("workspace_id", "from_id");

-- CreateIndex
CREATE INDEX "source_merge_workspace_id_into_id_idx" ON "source_merge"("workspace_id", "into_id");

-- CreateIndex
CREATE INDEX "source_voice_workspace_id_source_id_idx" ON "source_voice"("workspace_id", "source_id");

-- CreateIndex
CREATE INDEX "source_voice_workspace_id_speaks_for_id_idx" ON "source_voice"("workspace_id", "speaks_for_id");

-- CreateIndex
CREATE INDEX "source_dependence_workspace_id_source_id_idx" ON "source_dependence"("workspace_id", "source_id");

-- CreateIndex
CREATE INDEX "source_dependence_workspace_id_of_id_idx" ON "source_dependence"("workspace_id", "of_id");

-- CreateIndex
CREATE INDEX "source_dependence_workspace_id_revision_id_idx" ON "source_dependence"("workspace_id", "revision_id");

-- CreateIndex
CREATE INDEX "reliability_judgement_workspace_id_source_id_idx" ON "reliability_judgement"("workspace_id", "source_id");

-- CreateIndex
CREATE INDEX "document_workspace_id_source_id_idx" ON "document"("workspace_id", "source_id");

-- CreateIndex
CREATE UNIQUE INDEX "document_workspace_id_source_id_title_key" ON "document"("workspace_id", "source_id", "title");

-- CreateIndex
CREATE INDEX "indicator_workspace_id_parent_id_idx" ON "indicator"("workspace_id", "parent_id");

-- CreateIndex
CREATE INDEX "indicator_workspace_id_part_of_id_idx" ON "indicator"("workspace_id", "part_of_id");

-- CreateIndex
CREATE UNIQUE INDEX "indicator_workspace_id_key_key" ON "indicator"("workspace_id", "key");

-- CreateIndex
CREATE INDEX "indicator_alias_workspace_id_indicator_id_idx" ON "indicator_alias"("workspace_id", "indicator_id");

-- CreateIndex
CREATE UNIQUE INDEX "indicator_alias_workspace_id_alias_key" ON "indicator_alias"("workspace_id", "alias");

-- CreateIndex
CREATE INDEX "place_workspace_id_parent_id_idx" ON "place"("workspace_id", "parent_id");

-- CreateIndex
CREATE UNIQUE INDEX "place_workspace_id_key_key" ON "place"("workspace_id", "key");

-- CreateIndex
CREATE INDEX "place_alias_workspace_id_place_id_idx" ON "place_alias"("workspace_id", "place_id");

-- CreateIndex
CREATE UNIQUE INDEX "place_alias_workspace_id_alias_key" ON "place_alias"("workspace_id", "alias");

-- CreateIndex
CREATE UNIQUE INDEX "coverage_workspace_id_key_key" ON "coverage"("workspace_id", "key");

-- CreateIndex
CREATE INDEX "coverage_alias_workspace_id_coverage_id_idx" ON "coverage_alias"("workspace_id", "coverage_id");

-- CreateIndex
CREATE UNIQUE INDEX "coverage_alias_workspace_id_alias_key" ON "coverage_alias"("workspace_id", "alias");

-- CreateIndex
CREATE INDEX "coverage_part_workspace_id_part_id_idx" ON "coverage_part"("workspace_id", "part_id");

-- CreateIndex
CREATE INDEX "coverage_part_workspace_id_whole_id_idx" ON "coverage_part"("workspace_id", "whole_id");

-- CreateIndex
CREATE UNIQUE INDEX "coverage_part_workspace_id_part_id_whole_id_key" ON "coverage_part"("workspace_id", "part_id", "whole_id");

-- CreateIndex
CREATE INDEX "exchange_rate_workspace_id_source_id_idx" ON "exchange_rate"("workspace_id", "source_id");

-- CreateIndex
CREATE INDEX "series_workspace_id_claimant_id_idx" ON "series"("workspace_id", "claimant_id");

-- CreateIndex
CREATE INDEX "series_workspace_id_indicator_id_idx" ON "series"("workspace_id", "indicator_id");

-- CreateIndex
CREATE UNIQUE INDEX "series_workspace_id_claimant_id_document_family_indicator_i_key" ON "series"("workspace_id", "claimant_id", "document_family", "indicator_id", "coverage", "form");

-- CreateIndex
CREATE INDEX "import_run_started_by_id_idx" ON "import_run"("started_by_id");

-- CreateIndex
CREATE INDEX "import_item_workspace_id_run_id_idx" ON "import_item"("workspace_id", "run_id");

-- CreateIndex
CREATE INDEX "import_item_workspace_id_post_id_idx" ON "import_item"("workspace_id", "post_id");

-- CreateIndex
CREATE INDEX "import_item_workspace_id_revision_id_idx" ON "import_item"("workspace_id", "revision_id");

-- CreateIndex
CREATE UNIQUE INDEX "import_item_workspace_id_run_id_position_key" ON "import_item"("workspace_id", "run_id", "position");

-- CreateIndex
CREATE INDEX "post_workspace_id_publisher_id_idx" ON "post"("workspace_id", "publisher_id");

-- CreateIndex
CREATE INDEX "post_workspace_id_import_run_id_idx" ON "post"("workspace_id", "import_run_id");

-- CreateIndex
CREATE UNIQUE INDEX "post_workspace_id_identity_key_key" ON "post"("workspace_id", "identity_key");

-- CreateIndex
CREATE INDEX "post_revision_workspace_id_post_id_idx" ON "post_revision"("workspace_id", "post_id");

-- CreateIndex
CREATE INDEX "post_revision_workspace_id_import_run_id_idx" ON "post_revision"("workspace_id", "import_run_id");

-- CreateIndex
CREATE INDEX "post_revision_search_text_idx" ON "post_revision" USING GIN ("search_text");

-- CreateIndex
CREATE UNIQUE INDEX "post_revision_workspace_id_post_id_number_key" ON "post_revision"("workspace_id", "post_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "post_revision_workspace_id_post_id_hash_key" ON "post_revision"("workspace_id", "post_id", "hash");

-- CreateIndex
CREATE INDEX "article_workspace_id_revision_id_idx" ON "article"("workspace_id", "revision_id");

-- CreateIndex
CREATE UNIQUE INDEX "article_workspace_id_revision_id_position_key" ON "article"("workspace_id", "revision_id", "position");

-- CreateIndex
CREATE INDEX "passage_workspace_id_revision_id_idx" ON "passage"("workspace_id", "revision_id");

-- CreateIndex
CREATE INDEX "passage_workspace_id_article_id_idx" ON "passage"("workspace_id", "article_id");

-- CreateIndex
CREATE UNIQUE INDEX "passage_workspace_id_revision_id_position_key" ON "passage"("workspace_id", "revision_id", "position");

-- CreateIndex
CREATE INDEX "outbox_job_sent_at_created_at_idx" ON "outbox_job"("sent_at", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_job_workspace_id_effect_key_key" ON "outbox_job"("workspace_id", "effect_key");

-- CreateIndex
CREATE INDEX "extraction_run_workspace_id_revision_id_idx" ON "extraction_run"("workspace_id", "revision_id");

-- CreateIndex
CREATE UNIQUE INDEX "extraction_run_workspace_id_revision_id_engine_version_key" ON "extraction_run"("workspace_id", "revision_id", "engine_version");

-- CreateIndex
CREATE INDEX "candidate_workspace_id_extraction_run_id_idx" ON "candidate"("workspace_id", "extraction_run_id");

-- CreateIndex
CREATE INDEX "candidate_workspace_id_revision_id_idx" ON "candidate"("workspace_id", "revision_id");

-- CreateIndex
CREATE INDEX "candidate_workspace_id_indicator_key_place_key_idx" ON "candidate"("workspace_id", "indicator_key", "place_key");

-- CreateIndex
CREATE UNIQUE INDEX "candidate_workspace_id_revision_id_fingerprint_key" ON "candidate"("workspace_id", "revision_id", "fingerprint");

-- CreateIndex
CREATE INDEX "candidate_lease_user_id_idx" ON "candidate_lease"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "candidate_lease_workspace_id_candidate_id_key" ON "candidate_lease"("workspace_id", "candidate_id");

-- CreateIndex
CREATE INDEX "assignment_workspace_id_candidate_id_idx" ON "assignment"("workspace_id", "candidate_id");

-- CreateIndex
CREATE INDEX "assignment_user_id_idx" ON "assignment"("user_id");

-- CreateIndex
CREATE INDEX "snooze_workspace_id_candidate_id_idx" ON "snooze"("workspace_id", "candidate_id");

-- CreateIndex
CREATE INDEX "snooze_user_id_idx" ON "snooze"("user_id");

-- CreateIndex
CREATE INDEX "decision_workspace_id_candidate_id_idx" ON "decision"("workspace_id", "candidate_id");

-- CreateIndex
CREATE INDEX "decision_decided_by_id_idx" ON "decision"("decided_by_id");

-- CreateIndex
CREATE INDEX "claim_version_workspace_id_claim_id_idx" ON "claim_version"("workspace_id", "claim_id");

-- CreateIndex
CREATE INDEX "claim_version_workspace_id_claimant_id_idx" ON "claim_version"("workspace_id", "claimant_id");

-- CreateIndex
CREATE INDEX "claim_version_workspace_id_indicator_id_idx" ON "claim_version"("workspace_id", "indicator_id");

-- CreateIndex
CREATE INDEX "claim_version_workspace_id_series_id_idx" ON "claim_version"("workspace_id", "series_id");

-- CreateIndex
CREATE INDEX "claim_version_workspace_id_indicator_id_place_key_idx" ON "claim_version"("workspace_id", "indicator_id", "place_key");

-- CreateIndex
CREATE INDEX "claim_version_search_text_idx" ON "claim_version" USING GIN ("search_text");

-- CreateIndex
CREATE UNIQUE INDEX "claim_version_workspace_id_claim_id_number_key" ON "claim_version"("workspace_id", "claim_id", "number");

-- CreateIndex
CREATE INDEX "appearance_workspace_id_claim_id_idx" ON "appearance"("workspace_id", "claim_id");

-- CreateIndex
CREATE INDEX "appearance_workspace_id_revision_id_idx" ON "appearance"("workspace_id", "revision_id");

-- CreateIndex
CREATE INDEX "appearance_workspace_id_decision_id_idx" ON "appearance"("workspace_id", "decision_id");

-- CreateIndex
CREATE INDEX "appearance_workspace_id_candidate_id_idx" ON "appearance"("workspace_id", "candidate_id");

-- CreateIndex
CREATE INDEX "appearance_workspace_id_revision_id_start_idx" ON "appearance"("workspace_id", "revision_id", "start");

-- CreateIndex
CREATE INDEX "attribution_step_workspace_id_appearance_id_idx" ON "attribution_step"("workspace_id", "appearance_id");

-- CreateIndex
CREATE INDEX "attribution_step_workspace_id_source_id_idx" ON "attribution_step"("workspace_id", "source_id");

-- CreateIndex
CREATE INDEX "attribution_step_workspace_id_document_id_idx" ON "attribution_step"("workspace_id", "document_id");

-- CreateIndex
CREATE UNIQUE INDEX "attribution_step_workspace_id_appearance_id_position_key" ON "attribution_step"("workspace_id", "appearance_id", "position");

-- CreateIndex
CREATE INDEX "anchor_workspace_id_appearance_id_idx" ON "anchor"("workspace_id", "appearance_id");

-- CreateIndex
CREATE INDEX "anchor_workspace_id_revision_id_idx" ON "anchor"("workspace_id", "revision_id");

-- CreateIndex
CREATE UNIQUE INDEX "anchor_workspace_id_appearance_id_revision_id_key" ON "anchor"("workspace_id", "appearance_id", "revision_id");

-- CreateIndex
CREATE INDEX "retelling_workspace_id_appearance_id_idx" ON "retelling"("workspace_id", "appearance_id");

-- CreateIndex
CREATE INDEX "retelling_workspace_id_of_id_idx" ON "retelling"("workspace_id", "of_id");

-- CreateIndex
CREATE INDEX "comparison_suggestion_workspace_id_a_claim_id_idx" ON "comparison_suggestion"("workspace_id", "a_claim_id");

-- CreateIndex
CREATE INDEX "comparison_suggestion_workspace_id_b_claim_id_idx" ON "comparison_suggestion"("workspace_id", "b_claim_id");

-- CreateIndex
CREATE INDEX "comparison_suggestion_workspace_id_superseded_at_outcome_ga_idx" ON "comparison_suggestion"("workspace_id", "superseded_at", "outcome", "gap_rank");

-- CreateIndex
CREATE UNIQUE INDEX "comparison_suggestion_workspace_id_a_claim_id_a_version_b_c_key" ON "comparison_suggestion"("workspace_id", "a_claim_id", "a_version", "b_claim_id", "b_version");

-- CreateIndex
CREATE INDEX "dismissal_workspace_id_a_claim_id_idx" ON "dismissal"("workspace_id", "a_claim_id");

-- CreateIndex
CREATE INDEX "dismissal_workspace_id_b_claim_id_idx" ON "dismissal"("workspace_id", "b_claim_id");

-- CreateIndex
CREATE INDEX "dismissal_dismissed_by_id_idx" ON "dismissal"("dismissed_by_id");

-- CreateIndex
CREATE INDEX "claim_link_workspace_id_a_claim_id_idx" ON "claim_link"("workspace_id", "a_claim_id");

-- CreateIndex
CREATE INDEX "claim_link_workspace_id_b_claim_id_idx" ON "claim_link"("workspace_id", "b_claim_id");

-- CreateIndex
CREATE INDEX "claim_link_linked_by_id_idx" ON "claim_link"("linked_by_id");

-- CreateIndex
CREATE INDEX "link_explanation_workspace_id_link_id_idx" ON "link_explanation"("workspace_id", "link_id");

-- CreateIndex
CREATE UNIQUE INDEX "link_explanation_workspace_id_link_id_explanation_key" ON "link_explanation"("workspace_id", "link_id", "explanation");

-- CreateIndex
CREATE INDEX "question_workspace_id_indicator_id_idx" ON "question"("workspace_id", "indicator_id");

-- CreateIndex
CREATE INDEX "question_created_by_id_idx" ON "question"("created_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "question_workspace_id_slug_key" ON "question"("workspace_id", "slug");

-- CreateIndex
CREATE INDEX "question_claim_workspace_id_question_id_idx" ON "question_claim"("workspace_id", "question_id");

-- CreateIndex
CREATE INDEX "question_claim_workspace_id_claim_id_idx" ON "question_claim"("workspace_id", "claim_id");

-- CreateIndex
CREATE UNIQUE INDEX "question_claim_workspace_id_question_id_claim_id_key" ON "question_claim"("workspace_id", "question_id", "claim_id");

-- CreateIndex
CREATE UNIQUE INDEX "rating_scale_workspace_id_number_key" ON "rating_scale"("workspace_id", "number");

-- CreateIndex
CREATE INDEX "rating_point_workspace_id_scale_id_idx" ON "rating_point"("workspace_id", "scale_id");

-- CreateIndex
CREATE UNIQUE INDEX "rating_point_workspace_id_scale_id_key_key" ON "rating_point"("workspace_id", "scale_id", "key");

-- CreateIndex
CREATE INDEX "assessment_workspace_id_claim_id_idx" ON "assessment"("workspace_id", "claim_id");

-- CreateIndex
CREATE INDEX "assessment_workspace_id_link_id_idx" ON "assessment"("workspace_id", "link_id");

-- CreateIndex
CREATE INDEX "assessment_workspace_id_question_id_idx" ON "assessment"("workspace_id", "question_id");

-- CreateIndex
CREATE INDEX "assessment_author_id_idx" ON "assessment"("author_id");

-- CreateIndex
CREATE INDEX "assessment_workspace_id_rating_point_id_idx" ON "assessment"("workspace_id", "rating_point_id");

-- CreateIndex
CREATE INDEX "assessment_workspace_id_reliability_judgement_id_idx" ON "assessment"("workspace_id", "reliability_judgement_id");

-- CreateIndex
CREATE UNIQUE INDEX "assessment_workspace_id_supersedes_id_key" ON "assessment"("workspace_id", "supersedes_id");

-- CreateIndex
CREATE INDEX "assessment_explanation_workspace_id_assessment_id_idx" ON "assessment_explanation"("workspace_id", "assessment_id");

-- CreateIndex
CREATE UNIQUE INDEX "assessment_explanation_workspace_id_assessment_id_explanati_key" ON "assessment_explanation"("workspace_id", "assessment_id", "explanation");

-- CreateIndex
CREATE INDEX "evidence_workspace_id_assessment_id_idx" ON "evidence"("workspace_id", "assessment_id");

-- CreateIndex
CREATE INDEX "evidence_workspace_id_revision_id_idx" ON "evidence"("workspace_id", "revision_id");

-- CreateIndex
CREATE INDEX "evidence_workspace_id_claim_id_idx" ON "evidence"("workspace_id", "claim_id");

-- CreateIndex
CREATE INDEX "evidence_workspace_id_document_id_idx" ON "evidence"("workspace_id", "document_id");

-- CreateIndex
CREATE INDEX "cross_check_workspace_id_assessment_id_idx" ON "cross_check"("workspace_id", "assessment_id");

-- CreateIndex
CREATE INDEX "cross_check_assignee_id_idx" ON "cross_check"("assignee_id");

-- CreateIndex
CREATE UNIQUE INDEX "cross_check_workspace_id_second_id_key" ON "cross_check"("workspace_id", "second_id");

-- CreateIndex
CREATE INDEX "sign_off_workspace_id_assessment_id_idx" ON "sign_off"("workspace_id", "assessment_id");

-- CreateIndex
CREATE INDEX "sign_off_signed_by_id_idx" ON "sign_off"("signed_by_id");

-- CreateIndex
CREATE INDEX "adjudication_adjudicated_by_id_idx" ON "adjudication"("adjudicated_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "adjudication_workspace_id_cross_check_id_key" ON "adjudication"("workspace_id", "cross_check_id");

-- CreateIndex
CREATE UNIQUE INDEX "adjudication_workspace_id_assessment_id_key" ON "adjudication"("workspace_id", "assessment_id");

-- CreateIndex
CREATE INDEX "publication_workspace_id_assessment_id_idx" ON "publication"("workspace_id", "assessment_id");

-- CreateIndex
CREATE INDEX "publication_published_by_id_idx" ON "publication"("published_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "publication_workspace_id_replaces_id_key" ON "publication"("workspace_id", "replaces_id");

-- CreateIndex
CREATE UNIQUE INDEX "publication_workspace_id_slug_key" ON "publication"("workspace_id", "slug");

-- CreateIndex
CREATE INDEX "publication_appearance_workspace_id_publication_id_idx" ON "publication_appearance"("workspace_id", "publication_id");

-- CreateIndex
CREATE INDEX "publication_appearance_workspace_id_appearance_id_idx" ON "publication_appearance"("workspace_id", "appearance_id");

-- CreateIndex
CREATE INDEX "publication_appearance_workspace_id_claim_id_idx" ON "publication_appearance"("workspace_id", "claim_id");

-- CreateIndex
CREATE UNIQUE INDEX "publication_appearance_workspace_id_publication_id_appearan_key" ON "publication_appearance"("workspace_id", "publication_id", "appearance_id");

-- CreateIndex
CREATE INDEX "retraction_retracted_by_id_idx" ON "retraction"("retracted_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "retraction_workspace_id_publication_id_key" ON "retraction"("workspace_id", "publication_id");

-- CreateIndex
CREATE INDEX "draft_user_id_idx" ON "draft"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "draft_workspace_id_user_id_subject_kind_subject_id_key" ON "draft"("workspace_id", "user_id", "subject_kind", "subject_id");

-- CreateIndex
CREATE INDEX "event_actor_id_idx" ON "event"("actor_id");

-- CreateIndex
CREATE INDEX "event_workspace_id_subject_kind_subject_id_at_idx" ON "event"("workspace_id", "subject_kind", "subject_id", "at");

-- CreateIndex
CREATE INDEX "event_workspace_id_at_idx" ON "event"("workspace_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "event_payload_workspace_id_event_id_key" ON "event_payload"("workspace_id", "event_id");

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_invited_by_id_fkey" FOREIGN KEY ("invited_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_accepted_by_id_fkey" FOREIGN KEY ("accepted_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "password_reset" ADD CONSTRAINT "password_reset_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cross_check_waiver" ADD CONSTRAINT "cross_check_waiver_granted_by_id_fkey" FOREIGN KEY ("granted_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_workspace_id_parent_id_fkey" FOREIGN KEY ("workspace_id", "parent_id") REFERENCES "source"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_alias" ADD CONSTRAINT "source_alias_workspace_id_source_id_fkey" FOREIGN KEY ("workspace_id", "source_id") REFERENCES "source"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_merge" ADD CONSTRAINT "source_merge_workspace_id_from_id_fkey" FOREIGN KEY ("workspace_id", "from_id") REFERENCES "source"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_merge" ADD CONSTRAINT "source_merge_workspace_id_into_id_fkey" FOREIGN KEY ("workspace_id", "into_id") REFERENCES "source"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_voice" ADD CONSTRAINT "source_voice_workspace_id_source_id_fkey" FOREIGN KEY ("workspace_id", "source_id") REFERENCES "source"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_voice" ADD CONSTRAINT "source_voice_workspace_id_speaks_for_id_fkey" FOREIGN KEY ("workspace_id", "speaks_for_id") REFERENCES "source"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_dependence" ADD CONSTRAINT "source_dependence_workspace_id_source_id_fkey" FOREIGN KEY ("workspace_id", "source_id") REFERENCES "source"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_dependence" ADD CONSTRAINT "source_dependence_workspace_id_of_id_fkey" FOREIGN KEY ("workspace_id", "of_id") REFERENCES "source"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_dependence" ADD CONSTRAINT "source_dependence_workspace_id_revision_id_fkey" FOREIGN KEY ("workspace_id", "revision_id") REFERENCES "post_revision"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reliability_judgement" ADD CONSTRAINT "reliability_judgement_workspace_id_source_id_fkey" FOREIGN KEY ("workspace_id", "source_id") REFERENCES "source"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_workspace_id_source_id_fkey" FOREIGN KEY ("workspace_id", "source_id") REFERENCES "source"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_workspace_id_parent_id_fkey" FOREIGN KEY ("workspace_id", "parent_id") REFERENCES "indicator"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_workspace_id_part_of_id_fkey" FOREIGN KEY ("workspace_id", "part_of_id") REFERENCES "indicator"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator_alias" ADD CONSTRAINT "indicator_alias_workspace_id_indicator_id_fkey" FOREIGN KEY ("workspace_id", "indicator_id") REFERENCES "indicator"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "place" ADD CONSTRAINT "place_workspace_id_parent_id_fkey" FOREIGN KEY ("workspace_id", "parent_id") REFERENCES "place"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "place_alias" ADD CONSTRAINT "place_alias_workspace_id_place_id_fkey" FOREIGN KEY ("workspace_id", "place_id") REFERENCES "place"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coverage_alias" ADD CONSTRAINT "coverage_alias_workspace_id_coverage_id_fkey" FOREIGN KEY ("workspace_id", "coverage_id") REFERENCES "coverage"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coverage_part" ADD CONSTRAINT "coverage_part_workspace_id_part_id_fkey" FOREIGN KEY ("workspace_id", "part_id") REFERENCES "coverage"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coverage_part" ADD CONSTRAINT "coverage_part_workspace_id_whole_id_fkey" FOREIGN KEY ("workspace_id", "whole_id") REFERENCES "coverage"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exchange_rate" ADD CONSTRAINT "exchange_rate_workspace_id_source_id_fkey" FOREIGN KEY ("workspace_id", "source_id") REFERENCES "source"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "series" ADD CONSTRAINT "series_workspace_id_claimant_id_fkey" FOREIGN KEY ("workspace_id", "claimant_id") REFERENCES "source"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "series" ADD CONSTRAINT "series_workspace_id_indicator_id_fkey" FOREIGN KEY ("workspace_id", "indicator_id") REFERENCES "indicator"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_run" ADD CONSTRAINT "import_run_started_by_id_fkey" FOREIGN KEY ("started_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_item" ADD CONSTRAINT "import_item_workspace_id_run_id_fkey" FOREIGN KEY ("workspace_id", "run_id") REFERENCES "import_run"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_item" ADD CONSTRAINT "import_item_workspace_id_post_id_fkey" FOREIGN KEY ("workspace_id", "post_id") REFERENCES "post"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_item" ADD CONSTRAINT "import_item_workspace_id_revision_id_fkey" FOREIGN KEY ("workspace_id", "revision_id") REFERENCES "post_revision"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_workspace_id_publisher_id_fkey" FOREIGN KEY ("workspace_id", "publisher_id") REFERENCES "source"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_workspace_id_import_run_id_fkey" FOREIGN KEY ("workspace_id", "import_run_id") REFERENCES "import_run"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post_revision" ADD CONSTRAINT "post_revision_workspace_id_post_id_fkey" FOREIGN KEY ("workspace_id", "post_id") REFERENCES "post"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post_revision" ADD CONSTRAINT "post_revision_workspace_id_import_run_id_fkey" FOREIGN KEY ("workspace_id", "import_run_id") REFERENCES "import_run"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_workspace_id_revision_id_fkey" FOREIGN KEY ("workspace_id", "revision_id") REFERENCES "post_revision"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passage" ADD CONSTRAINT "passage_workspace_id_revision_id_fkey" FOREIGN KEY ("workspace_id", "revision_id") REFERENCES "post_revision"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passage" ADD CONSTRAINT "passage_workspace_id_article_id_fkey" FOREIGN KEY ("workspace_id", "article_id") REFERENCES "article"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "extraction_run" ADD CONSTRAINT "extraction_run_workspace_id_revision_id_fkey" FOREIGN KEY ("workspace_id", "revision_id") REFERENCES "post_revision"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidate" ADD CONSTRAINT "candidate_workspace_id_extraction_run_id_fkey" FOREIGN KEY ("workspace_id", "extraction_run_id") REFERENCES "extraction_run"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidate" ADD CONSTRAINT "candidate_workspace_id_revision_id_fkey" FOREIGN KEY ("workspace_id", "revision_id") REFERENCES "post_revision"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidate_lease" ADD CONSTRAINT "candidate_lease_workspace_id_candidate_id_fkey" FOREIGN KEY ("workspace_id", "candidate_id") REFERENCES "candidate"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidate_lease" ADD CONSTRAINT "candidate_lease_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_workspace_id_candidate_id_fkey" FOREIGN KEY ("workspace_id", "candidate_id") REFERENCES "candidate"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "snooze" ADD CONSTRAINT "snooze_workspace_id_candidate_id_fkey" FOREIGN KEY ("workspace_id", "candidate_id") REFERENCES "candidate"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "snooze" ADD CONSTRAINT "snooze_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_workspace_id_candidate_id_fkey" FOREIGN KEY ("workspace_id", "candidate_id") REFERENCES "candidate"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_version" ADD CONSTRAINT "claim_version_workspace_id_claim_id_fkey" FOREIGN KEY ("workspace_id", "claim_id") REFERENCES "claim"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_version" ADD CONSTRAINT "claim_version_workspace_id_claimant_id_fkey" FOREIGN KEY ("workspace_id", "claimant_id") REFERENCES "source"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_version" ADD CONSTRAINT "claim_version_workspace_id_indicator_id_fkey" FOREIGN KEY ("workspace_id", "indicator_id") REFERENCES "indicator"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_version" ADD CONSTRAINT "claim_version_workspace_id_series_id_fkey" FOREIGN KEY ("workspace_id", "series_id") REFERENCES "series"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appearance" ADD CONSTRAINT "appearance_workspace_id_claim_id_fkey" FOREIGN KEY ("workspace_id", "claim_id") REFERENCES "claim"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appearance" ADD CONSTRAINT "appearance_workspace_id_revision_id_fkey" FOREIGN KEY ("workspace_id", "revision_id") REFERENCES "post_revision"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appearance" ADD CONSTRAINT "appearance_workspace_id_decision_id_fkey" FOREIGN KEY ("workspace_id", "decision_id") REFERENCES "decision"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appearance" ADD CONSTRAINT "appearance_workspace_id_candidate_id_fkey" FOREIGN KEY ("workspace_id", "candidate_id") REFERENCES "candidate"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attribution_step" ADD CONSTRAINT "attribution_step_workspace_id_appearance_id_fkey" FOREIGN KEY ("workspace_id", "appearance_id") REFERENCES "appearance"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attribution_step" ADD CONSTRAINT "attribution_step_workspace_id_source_id_fkey" FOREIGN KEY ("workspace_id", "source_id") REFERENCES "source"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attribution_step" ADD CONSTRAINT "attribution_step_workspace_id_document_id_fkey" FOREIGN KEY ("workspace_id", "document_id") REFERENCES "document"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "anchor" ADD CONSTRAINT "anchor_workspace_id_appearance_id_fkey" FOREIGN KEY ("workspace_id", "appearance_id") REFERENCES "appearance"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "anchor" ADD CONSTRAINT "anchor_workspace_id_revision_id_fkey" FOREIGN KEY ("workspace_id", "revision_id") REFERENCES "post_revision"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "retelling" ADD CONSTRAINT "retelling_workspace_id_appearance_id_fkey" FOREIGN KEY ("workspace_id", "appearance_id") REFERENCES "appearance"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "retelling" ADD CONSTRAINT "retelling_workspace_id_of_id_fkey" FOREIGN KEY ("workspace_id", "of_id") REFERENCES "appearance"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comparison_suggestion" ADD CONSTRAINT "comparison_suggestion_workspace_id_a_claim_id_a_version_fkey" FOREIGN KEY ("workspace_id", "a_claim_id", "a_version") REFERENCES "claim_version"("workspace_id", "claim_id", "number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comparison_suggestion" ADD CONSTRAINT "comparison_suggestion_workspace_id_b_claim_id_b_version_fkey" FOREIGN KEY ("workspace_id", "b_claim_id", "b_version") REFERENCES "claim_version"("workspace_id", "claim_id", "number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dismissal" ADD CONSTRAINT "dismissal_workspace_id_a_claim_id_a_version_fkey" FOREIGN KEY ("workspace_id", "a_claim_id", "a_version") REFERENCES "claim_version"("workspace_id", "claim_id", "number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dismissal" ADD CONSTRAINT "dismissal_workspace_id_b_claim_id_b_version_fkey" FOREIGN KEY ("workspace_id", "b_claim_id", "b_version") REFERENCES "claim_version"("workspace_id", "claim_id", "number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dismissal" ADD CONSTRAINT "dismissal_dismissed_by_id_fkey" FOREIGN KEY ("dismissed_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_link" ADD CONSTRAINT "claim_link_workspace_id_a_claim_id_a_version_fkey" FOREIGN KEY ("workspace_id", "a_claim_id", "a_version") REFERENCES "claim_version"("workspace_id", "claim_id", "number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_link" ADD CONSTRAINT "claim_link_workspace_id_b_claim_id_b_version_fkey" FOREIGN KEY ("workspace_id", "b_claim_id", "b_version") REFERENCES "claim_version"("workspace_id", "claim_id", "number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_link" ADD CONSTRAINT "claim_link_linked_by_id_fkey" FOREIGN KEY ("linked_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "link_explanation" ADD CONSTRAINT "link_explanation_workspace_id_link_id_fkey" FOREIGN KEY ("workspace_id", "link_id") REFERENCES "claim_link"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_workspace_id_indicator_id_fkey" FOREIGN KEY ("workspace_id", "indicator_id") REFERENCES "indicator"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_claim" ADD CONSTRAINT "question_claim_workspace_id_question_id_fkey" FOREIGN KEY ("workspace_id", "question_id") REFERENCES "question"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_claim" ADD CONSTRAINT "question_claim_workspace_id_claim_id_fkey" FOREIGN KEY ("workspace_id", "claim_id") REFERENCES "claim"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rating_point" ADD CONSTRAINT "rating_point_workspace_id_scale_id_fkey" FOREIGN KEY ("workspace_id", "scale_id") REFERENCES "rating_scale"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_workspace_id_claim_id_claim_version_fkey" FOREIGN KEY ("workspace_id", "claim_id", "claim_version") REFERENCES "claim_version"("workspace_id", "claim_id", "number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_workspace_id_link_id_fkey" FOREIGN KEY ("workspace_id", "link_id") REFERENCES "claim_link"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_workspace_id_question_id_fkey" FOREIGN KEY ("workspace_id", "question_id") REFERENCES "question"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_workspace_id_rating_point_id_fkey" FOREIGN KEY ("workspace_id", "rating_point_id") REFERENCES "rating_point"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_workspace_id_reliability_judgement_id_fkey" FOREIGN KEY ("workspace_id", "reliability_judgement_id") REFERENCES "reliability_judgement"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_workspace_id_supersedes_id_fkey" FOREIGN KEY ("workspace_id", "supersedes_id") REFERENCES "assessment"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment_explanation" ADD CONSTRAINT "assessment_explanation_workspace_id_assessment_id_fkey" FOREIGN KEY ("workspace_id", "assessment_id") REFERENCES "assessment"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_workspace_id_assessment_id_fkey" FOREIGN KEY ("workspace_id", "assessment_id") REFERENCES "assessment"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_workspace_id_revision_id_fkey" FOREIGN KEY ("workspace_id", "revision_id") REFERENCES "post_revision"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_workspace_id_claim_id_claim_version_fkey" FOREIGN KEY ("workspace_id", "claim_id", "claim_version") REFERENCES "claim_version"("workspace_id", "claim_id", "number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_workspace_id_document_id_fkey" FOREIGN KEY ("workspace_id", "document_id") REFERENCES "document"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cross_check" ADD CONSTRAINT "cross_check_workspace_id_assessment_id_fkey" FOREIGN KEY ("workspace_id", "assessment_id") REFERENCES "assessment"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cross_check" ADD CONSTRAINT "cross_check_assignee_id_fkey" FOREIGN KEY ("assignee_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cross_check" ADD CONSTRAINT "cross_check_workspace_id_second_id_fkey" FOREIGN KEY ("workspace_id", "second_id") REFERENCES "assessment"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_off" ADD CONSTRAINT "sign_off_workspace_id_assessment_id_fkey" FOREIGN KEY ("workspace_id", "assessment_id") REFERENCES "assessment"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_off" ADD CONSTRAINT "sign_off_signed_by_id_fkey" FOREIGN KEY ("signed_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "adjudication" ADD CONSTRAINT "adjudication_workspace_id_cross_check_id_fkey" FOREIGN KEY ("workspace_id", "cross_check_id") REFERENCES "cross_check"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "adjudication" ADD CONSTRAINT "adjudication_workspace_id_assessment_id_fkey" FOREIGN KEY ("workspace_id", "assessment_id") REFERENCES "assessment"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "adjudication" ADD CONSTRAINT "adjudication_adjudicated_by_id_fkey" FOREIGN KEY ("adjudicated_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_workspace_id_assessment_id_fkey" FOREIGN KEY ("workspace_id", "assessment_id") REFERENCES "assessment"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_workspace_id_replaces_id_fkey" FOREIGN KEY ("workspace_id", "replaces_id") REFERENCES "publication"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_published_by_id_fkey" FOREIGN KEY ("published_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication_appearance" ADD CONSTRAINT "publication_appearance_workspace_id_publication_id_fkey" FOREIGN KEY ("workspace_id", "publication_id") REFERENCES "publication"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication_appearance" ADD CONSTRAINT "publication_appearance_workspace_id_appearance_id_fkey" FOREIGN KEY ("workspace_id", "appearance_id") REFERENCES "appearance"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication_appearance" ADD CONSTRAINT "publication_appearance_workspace_id_claim_id_claim_version_fkey" FOREIGN KEY ("workspace_id", "claim_id", "claim_version") REFERENCES "claim_version"("workspace_id", "claim_id", "number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "retraction" ADD CONSTRAINT "retraction_workspace_id_publication_id_fkey" FOREIGN KEY ("workspace_id", "publication_id") REFERENCES "publication"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "retraction" ADD CONSTRAINT "retraction_retracted_by_id_fkey" FOREIGN KEY ("retracted_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_payload" ADD CONSTRAINT "event_payload_workspace_id_event_id_fkey" FOREIGN KEY ("workspace_id", "event_id") REFERENCES "event"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
