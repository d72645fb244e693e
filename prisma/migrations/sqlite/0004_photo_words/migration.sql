-- CreateTable
CREATE TABLE "PhotoText" (
    "photoId" INTEGER NOT NULL PRIMARY KEY,
    "words" TEXT NOT NULL,
    CONSTRAINT "PhotoText_photoId_fkey" FOREIGN KEY ("photoId") REFERENCES "Photo" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- A full-text index that follows the kept words by triggers. Captions are searched as they are typed: by beginnings of words, without stems.
CREATE VIRTUAL TABLE "photo_fts" USING fts5("words", content='PhotoText', content_rowid='photoId', tokenize='unicode61 remove_diacritics 2', prefix='2 3');

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

INSERT INTO "PhotoText" SELECT "id", "caption" || ' ' || "credit" || ' ' || "alt" || ' ' || "place" || ' ' || "originalName" FROM "Photo";
