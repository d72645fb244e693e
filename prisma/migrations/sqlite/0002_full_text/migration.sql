-- Full-text indexes that follow the kept words by triggers: they hold no second copy of the text.
CREATE VIRTUAL TABLE "published_fts" USING fts5("headline", "standfirst", "body", content='PublishedText', content_rowid='articleId', tokenize='porter unicode61 remove_diacritics 2', prefix='2 3');

CREATE TRIGGER "published_fts_insert" AFTER INSERT ON "PublishedText" BEGIN
	INSERT INTO "published_fts"(rowid, "headline", "standfirst", "body") VALUES (new."articleId", new."headline", new."standfirst", new."body");
END;

CREATE TRIGGER "published_fts_delete" AFTER DELETE ON "PublishedText" BEGIN
	INSERT INTO "published_fts"("published_fts", rowid, "headline", "standfirst", "body") VALUES ('delete', old."articleId", old."headline", old."standfirst", old."body");
END;

CREATE TRIGGER "published_fts_update" AFTER UPDATE ON "PublishedText" BEGIN
	INSERT INTO "published_fts"("published_fts", rowid, "headline", "standfirst", "body") VALUES ('delete', old."articleId", old."headline", old."standfirst", old."body");
	INSERT INTO "published_fts"(rowid, "headline", "standfirst", "body") VALUES (new."articleId", new."headline", new."standfirst", new."body");
END;

CREATE VIRTUAL TABLE "working_fts" USING fts5("headline", "standfirst", "body", content='WorkingText', content_rowid='articleId', tokenize='porter unicode61 remove_diacritics 2', prefix='2 3');

CREATE TRIGGER "working_fts_insert" AFTER INSERT ON "WorkingText" BEGIN
	INSERT INTO "working_fts"(rowid, "headline", "standfirst", "body") VALUES (new."articleId", new."headline", new."standfirst", new."body");
END;

CREATE TRIGGER "working_fts_delete" AFTER DELETE ON "WorkingText" BEGIN
	INSERT INTO "working_fts"("working_fts", rowid, "headline", "standfirst", "body") VALUES ('delete', old."articleId", old."headline", old."standfirst", old."body");
END;

CREATE TRIGGER "working_fts_update" AFTER UPDATE ON "WorkingText" BEGIN
	INSERT INTO "working_fts"("working_fts", rowid, "headline", "standfirst", "body") VALUES ('delete', old."articleId", old."headline", old."standfirst", old."body");
	INSERT INTO "working_fts"(rowid, "headline", "standfirst", "body") VALUES (new."articleId", new."headline", new."standfirst", new."body");
END;
