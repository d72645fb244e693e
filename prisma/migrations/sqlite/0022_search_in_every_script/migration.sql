-- Texts that are not plain English are kept a second time as search compares them: folded, and apart where a script puts no spaces.
-- Vowel signs (Mn, Mc) belong to words, so that Hindi is not cut at them.
ALTER TABLE "PublishedText" ADD COLUMN "indexedHeadline" TEXT;
ALTER TABLE "PublishedText" ADD COLUMN "indexedStandfirst" TEXT;
ALTER TABLE "PublishedText" ADD COLUMN "indexedBody" TEXT;
ALTER TABLE "WorkingText" ADD COLUMN "indexedHeadline" TEXT;
ALTER TABLE "WorkingText" ADD COLUMN "indexedStandfirst" TEXT;
ALTER TABLE "WorkingText" ADD COLUMN "indexedBody" TEXT;

DROP TRIGGER "published_fts_insert";
DROP TRIGGER "published_fts_delete";
DROP TRIGGER "published_fts_update";
DROP TABLE "published_fts";
DROP TABLE "published_fts_headlines";
DROP TRIGGER "working_fts_insert";
DROP TRIGGER "working_fts_delete";
DROP TRIGGER "working_fts_update";
DROP TABLE "working_fts";
DROP TRIGGER "photo_fts_insert";
DROP TRIGGER "photo_fts_delete";
DROP TRIGGER "photo_fts_update";
DROP TABLE "photo_fts";

-- The words that the indexes hold.
CREATE VIEW "published_words" AS SELECT "place", coalesce("indexedHeadline", "headline") AS "headline",
	coalesce("indexedStandfirst", "standfirst") AS "standfirst", coalesce("indexedBody", "body") AS "body", "labels" FROM "PublishedText";
CREATE VIEW "working_words" AS SELECT "articleId", coalesce("indexedHeadline", "headline") AS "headline",
	coalesce("indexedStandfirst", "standfirst") AS "standfirst", coalesce("indexedBody", "body") AS "body" FROM "WorkingText";

CREATE VIRTUAL TABLE "published_fts" USING fts5("headline", "standfirst", "body", "labels", content='published_words', content_rowid='place', tokenize="porter unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'");
-- Headlines alone, for what is offered while somebody types and for what ranks first.
CREATE VIRTUAL TABLE "published_fts_headlines" USING fts5("headline", "labels", content='published_words', content_rowid='place', tokenize="porter unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'", prefix='2 3 4');
CREATE VIRTUAL TABLE "working_fts" USING fts5("headline", "standfirst", "body", content='working_words', content_rowid='articleId', tokenize="porter unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'", prefix='2 3');
CREATE VIRTUAL TABLE "photo_fts" USING fts5("words", content='PhotoText', content_rowid='photoId', tokenize="unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'", prefix='2 3');

-- Gathered in memory before it is written: the usual amount makes many more pieces to merge.
INSERT INTO "published_fts"("published_fts", rank) VALUES ('hashsize', 67108864);
INSERT INTO "working_fts"("working_fts", rank) VALUES ('hashsize', 67108864);
INSERT INTO "published_fts"("published_fts") VALUES ('rebuild');
INSERT INTO "published_fts_headlines"("published_fts_headlines") VALUES ('rebuild');
INSERT INTO "working_fts"("working_fts") VALUES ('rebuild');
INSERT INTO "photo_fts"("photo_fts") VALUES ('rebuild');
INSERT INTO "published_fts"("published_fts", rank) VALUES ('hashsize', 1048576);
INSERT INTO "working_fts"("working_fts", rank) VALUES ('hashsize', 1048576);

CREATE TRIGGER "published_fts_insert" AFTER INSERT ON "PublishedText" BEGIN
	INSERT INTO "published_fts"(rowid, "headline", "standfirst", "body", "labels") VALUES (new."place", coalesce(new."indexedHeadline", new."headline"), coalesce(new."indexedStandfirst", new."standfirst"), coalesce(new."indexedBody", new."body"), new."labels");
	INSERT INTO "published_fts_headlines"(rowid, "headline", "labels") VALUES (new."place", coalesce(new."indexedHeadline", new."headline"), new."labels");
END;

CREATE TRIGGER "published_fts_delete" AFTER DELETE ON "PublishedText" BEGIN
	INSERT INTO "published_fts"("published_fts", rowid, "headline", "standfirst", "body", "labels") VALUES ('delete', old."place", coalesce(old."indexedHeadline", old."headline"), coalesce(old."indexedStandfirst", old."standfirst"), coalesce(old."indexedBody", old."body"), old."labels");
	INSERT INTO "published_fts_headlines"("published_fts_headlines", rowid, "headline", "labels") VALUES ('delete', old."place", coalesce(old."indexedHeadline", old."headline"), old."labels");
END;

CREATE TRIGGER "published_fts_update" AFTER UPDATE ON "PublishedText" BEGIN
	INSERT INTO "published_fts"("published_fts", rowid, "headline", "standfirst", "body", "labels") VALUES ('delete', old."place", coalesce(old."indexedHeadline", old."headline"), coalesce(old."indexedStandfirst", old."standfirst"), coalesce(old."indexedBody", old."body"), old."labels");
	INSERT INTO "published_fts_headlines"("published_fts_headlines", rowid, "headline", "labels") VALUES ('delete', old."place", coalesce(old."indexedHeadline", old."headline"), old."labels");
	INSERT INTO "published_fts"(rowid, "headline", "standfirst", "body", "labels") VALUES (new."place", coalesce(new."indexedHeadline", new."headline"), coalesce(new."indexedStandfirst", new."standfirst"), coalesce(new."indexedBody", new."body"), new."labels");
	INSERT INTO "published_fts_headlines"(rowid, "headline", "labels") VALUES (new."place", coalesce(new."indexedHeadline", new."headline"), new."labels");
END;

CREATE TRIGGER "working_fts_insert" AFTER INSERT ON "WorkingText" BEGIN
	INSERT INTO "working_fts"(rowid, "headline", "standfirst", "body") VALUES (new."articleId", coalesce(new."indexedHeadline", new."headline"), coalesce(new."indexedStandfirst", new."standfirst"), coalesce(new."indexedBody", new."body"));
END;

CREATE TRIGGER "working_fts_delete" AFTER DELETE ON "WorkingText" BEGIN
	INSERT INTO "working_fts"("working_fts", rowid, "headline", "standfirst", "body") VALUES ('delete', old."articleId", coalesce(old."indexedHeadline", old."headline"), coalesce(old."indexedStandfirst", old."standfirst"), coalesce(old."indexedBody", old."body"));
END;

CREATE TRIGGER "working_fts_update" AFTER UPDATE ON "WorkingText" BEGIN
	INSERT INTO "working_fts"("working_fts", rowid, "headline", "standfirst", "body") VALUES ('delete', old."articleId", coalesce(old."indexedHeadline", old."headline"), coalesce(old."indexedStandfirst", old."standfirst"), coalesce(old."indexedBody", old."body"));
	INSERT INTO "working_fts"(rowid, "headline", "standfirst", "body") VALUES (new."articleId", coalesce(new."indexedHeadline", new."headline"), coalesce(new."indexedStandfirst", new."standfirst"), coalesce(new."indexedBody", new."body"));
END;

CREATE TRIGGER "photo_fts_insert" AFTER INSERT ON "PhotoText" BEGIN
	INSERT INTO "photo_fts"(rowid, "words") VALUES (new."photoId", new."words");
END;

CREATE TRIGGER "photo_fts_delete" AFTER DELETE ON "PhotoText" BEGIN
	INSERT INTO "photo_fts"("photo_fts", rowid, "words") VALUES ('delete', old."photoId", old."words");
END;

CREATE TRIGGER "photo_fts_update" AFTER UPDATE ON "PhotoText" BEGIN
	INSERT INTO "photo_fts"("photo_fts", rowid, "words") VALUES ('delete', old."photoId", old."words");
	INSERT INTO "photo_fts"(rowid, "words") VALUES (new."photoId", new."words");
END;

-- What is there already is brought to the new form beside the paper's work.
INSERT INTO "Job" ("kind", "key", "payload", "runAt", "createdAt")
	SELECT 'indexAgain', 'indexAgain', '{}', 0, 0 WHERE EXISTS (SELECT 1 FROM "Article") OR EXISTS (SELECT 1 FROM "Photo")
		OR EXISTS (SELECT 1 FROM "Topic") OR EXISTS (SELECT 1 FROM "Contributor");
