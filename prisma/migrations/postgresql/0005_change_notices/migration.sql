-- Tells every process that listens of each change, at the moment it is committed.
CREATE FUNCTION "bureau_tell_of_change"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
	PERFORM pg_notify('bureau_change', '');
	RETURN NULL;
END $$;

CREATE TRIGGER "bureau_tell_of_change" AFTER INSERT ON "Change" FOR EACH STATEMENT EXECUTE FUNCTION "bureau_tell_of_change"();
