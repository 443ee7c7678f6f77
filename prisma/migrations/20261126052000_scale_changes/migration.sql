-- A rating scale can be changed by now, so its rows are kept like all others; those that stand already begin their history here.
INSERT INTO row_change (workspace_id, of_table, row_id, after) SELECT workspace_id, 'rating_scale', id, to_jsonb(t) FROM rating_scale t;
INSERT INTO row_change (workspace_id, of_table, row_id, after) SELECT workspace_id, 'rating_point', id, to_jsonb(t) FROM rating_point t;
CREATE CONSTRAINT TRIGGER keep_row_change AFTER INSERT OR UPDATE OR DELETE ON rating_scale
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION keep_row_change();
CREATE CONSTRAINT TRIGGER keep_row_change AFTER INSERT OR UPDATE OR DELETE ON rating_point
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION keep_row_change();
