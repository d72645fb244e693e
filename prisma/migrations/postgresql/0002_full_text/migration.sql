-- Words of stories in side tables that triggers keep, so that no row of readers' lists grows.
-- Accents are folded by decomposing and dropping the marks of the Latin block, which needs no extension.
CREATE FUNCTION bureau_fold(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
	SELECT normalize(regexp_replace(normalize(words, NFD), '[\u0300-\u036f]', '', 'g'), NFC)
$$;

CREATE TABLE "published_search" ("articleId" INTEGER PRIMARY KEY REFERENCES "PublishedText"("articleId") ON DELETE CASCADE, "words" tsvector NOT NULL);
CREATE INDEX "published_search_words_idx" ON "published_search" USING GIN ("words");

CREATE FUNCTION "published_search_follow"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
	INSERT INTO "published_search" VALUES (NEW."articleId",
		setweight(to_tsvector('english', bureau_fold(NEW."headline")), 'A') ||
		setweight(to_tsvector('english', bureau_fold(NEW."standfirst")), 'B') ||
		to_tsvector('english', bureau_fold(left(NEW."body", 400000))))
	ON CONFLICT ("articleId") DO UPDATE SET "words" = EXCLUDED."words";
	RETURN NULL;
END $$;

CREATE TRIGGER "published_search_follow" AFTER INSERT OR UPDATE ON "PublishedText" FOR EACH ROW EXECUTE FUNCTION "published_search_follow"();

CREATE TABLE "working_search" ("articleId" INTEGER PRIMARY KEY REFERENCES "WorkingText"("articleId") ON DELETE CASCADE, "words" tsvector NOT NULL);
CREATE INDEX "working_search_words_idx" ON "working_search" USING GIN ("words");

CREATE FUNCTION "working_search_follow"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
	INSERT INTO "working_search" VALUES (NEW."articleId",
		setweight(to_tsvector('english', bureau_fold(NEW."headline")), 'A') ||
		setweight(to_tsvector('english', bureau_fold(NEW."standfirst")), 'B') ||
		to_tsvector('english', bureau_fold(left(NEW."body", 400000))))
	ON CONFLICT ("articleId") DO UPDATE SET "words" = EXCLUDED."words";
	RETURN NULL;
END $$;

CREATE TRIGGER "working_search_follow" AFTER INSERT OR UPDATE ON "WorkingText" FOR EACH ROW EXECUTE FUNCTION "working_search_follow"();
