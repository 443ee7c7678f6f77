-- DropIndex
DROP INDEX "source_alias_workspace_id_alias_key";

-- AlterTable
ALTER TABLE "appearance" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "source" ADD COLUMN     "heir_id" UUID;

-- AlterTable
ALTER TABLE "source_alias" ADD COLUMN     "withdrawn_at" TIMESTAMPTZ(3),
ADD COLUMN     "withdrawn_by_id" UUID;

-- AlterTable
ALTER TABLE "source_voice" ADD COLUMN     "withdrawn_at" TIMESTAMPTZ(3),
ADD COLUMN     "withdrawn_by_id" UUID;

-- CreateTable
CREATE TABLE "revision_set_aside" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "set_aside_by_id" UUID NOT NULL,
    "set_aside_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "ended_by_id" UUID,

    CONSTRAINT "revision_set_aside_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "row_change" (
    "workspace_id" UUID NOT NULL,
    "id" BIGSERIAL NOT NULL,
    "event_id" UUID,
    "of_table" TEXT NOT NULL,
    "row_id" UUID NOT NULL,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "row_change_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateIndex
CREATE INDEX "revision_set_aside_workspace_id_revision_id_idx" ON "revision_set_aside"("workspace_id", "revision_id");

-- CreateIndex
CREATE INDEX "row_change_workspace_id_event_id_idx" ON "row_change"("workspace_id", "event_id");

-- CreateIndex
CREATE INDEX "row_change_workspace_id_of_table_row_id_id_idx" ON "row_change"("workspace_id", "of_table", "row_id", "id");

-- CreateIndex
CREATE INDEX "source_workspace_id_heir_id_idx" ON "source"("workspace_id", "heir_id");

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_workspace_id_heir_id_fkey" FOREIGN KEY ("workspace_id", "heir_id") REFERENCES "source"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_set_aside" ADD CONSTRAINT "revision_set_aside_workspace_id_revision_id_fkey" FOREIGN KEY ("workspace_id", "revision_id") REFERENCES "post_revision"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "row_change" ADD CONSTRAINT "row_change_workspace_id_event_id_fkey" FOREIGN KEY ("workspace_id", "event_id") REFERENCES "event"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- An alias taken back leaves its name free.
DROP INDEX source_alias_one_case;
CREATE UNIQUE INDEX source_alias_one_case ON source_alias (workspace_id, lower(alias)) WHERE withdrawn_at IS NULL;
CREATE UNIQUE INDEX source_voice_one_open ON source_voice (workspace_id, source_id, speaks_for_id, coalesce("from", '-infinity')) WHERE withdrawn_at IS NULL;
CREATE UNIQUE INDEX revision_set_aside_one_open ON revision_set_aside (workspace_id, revision_id) WHERE ended_at IS NULL;
ALTER TABLE source_voice
  ADD CONSTRAINT source_voice_two CHECK (source_id <> speaks_for_id),
  ADD CONSTRAINT source_voice_in_order CHECK ("from" <= "to");
ALTER TABLE source_dependence
  ADD CONSTRAINT source_dependence_two CHECK (source_id <> of_id),
  ADD CONSTRAINT source_dependence_in_order CHECK ("from" <= "to"),
  ADD CONSTRAINT source_dependence_span CHECK ((revision_id IS NULL) = (start IS NULL) AND (start IS NULL) = ("end" IS NULL) AND ("end" IS NULL) = (surface IS NULL) AND start >= 0 AND "end" > start);

-- The last event of a transaction is known to the triggers below.
CREATE FUNCTION remember_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('gainsay.event', NEW.id::text, true);
  RETURN NULL;
END $$;
CREATE TRIGGER event_remembered AFTER INSERT ON event FOR EACH ROW EXECUTE FUNCTION remember_event();

-- Keeps what a change did to a row, at the commit, with the event that says why. A step that wrote no event is refused as broken;
-- what is written outside any step (by hand, by a test) is kept without one. Columns named as arguments are left out: they are
-- long, and their hash stands beside them.
CREATE FUNCTION keep_row_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  event uuid := nullif(current_setting('gainsay.event', true), '')::uuid;
  old_row jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) - coalesce(TG_ARGV, '{}') END;
  new_row jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) - coalesce(TG_ARGV, '{}') END;
  one jsonb := coalesce(new_row, old_row);
BEGIN
  IF event IS NULL AND coalesce(current_setting('gainsay.workspace', true), '') <> '' THEN
    RAISE EXCEPTION 'a row of % was written without an event', TG_TABLE_NAME USING ERRCODE = 'GS001';
  END IF;
  IF old_row IS DISTINCT FROM new_row THEN
    INSERT INTO row_change (workspace_id, event_id, of_table, row_id, before, after)
    VALUES ((one ->> 'workspace_id')::uuid, event, TG_TABLE_NAME, (one ->> 'id')::uuid, old_row, new_row);
  END IF;
  RETURN NULL;
END $$;

DO $$
DECLARE
  kept text;
BEGIN
  FOREACH kept IN ARRAY ARRAY['adjudication', 'anchor', 'appearance', 'assessment', 'assessment_explanation', 'assignment',
    'attribution_step', 'claim', 'claim_link', 'coverage', 'coverage_alias', 'coverage_part', 'cross_check',
    'cross_check_waiver', 'decision', 'dismissal', 'document', 'evidence', 'exchange_rate', 'indicator', 'indicator_alias',
    'link_explanation', 'membership', 'place', 'place_alias', 'post', 'publication_appearance', 'question', 'question_claim',
    'reliability_judgement', 'retelling', 'retraction', 'revision_set_aside', 'series', 'sign_off', 'snooze', 'source',
    'source_alias', 'source_dependence', 'source_merge', 'source_voice'] LOOP
    EXECUTE format('CREATE CONSTRAINT TRIGGER keep_row_change AFTER INSERT OR UPDATE OR DELETE ON %I
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION keep_row_change()', kept);
  END LOOP;
END $$;
CREATE CONSTRAINT TRIGGER keep_row_change AFTER INSERT OR UPDATE OR DELETE ON claim_version
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION keep_row_change('search_text');
CREATE CONSTRAINT TRIGGER keep_row_change AFTER INSERT OR UPDATE OR DELETE ON post_revision
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION keep_row_change('text', 'search_text');
CREATE CONSTRAINT TRIGGER keep_row_change AFTER INSERT OR UPDATE OR DELETE ON publication
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION keep_row_change('snapshot');
CREATE TRIGGER row_change_append_only BEFORE UPDATE OR DELETE ON row_change FOR EACH ROW EXECUTE FUNCTION refuse_change();
