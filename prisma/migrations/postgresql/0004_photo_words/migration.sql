-- CreateTable
CREATE TABLE "PhotoText" (
    "photoId" INTEGER NOT NULL,
    "words" TEXT NOT NULL,

    CONSTRAINT "PhotoText_pkey" PRIMARY KEY ("photoId")
);

-- AddForeignKey
ALTER TABLE "PhotoText" ADD CONSTRAINT "PhotoText_photoId_fkey" FOREIGN KEY ("photoId") REFERENCES "Photo"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A side table that a trigger keeps. Captions are searched as they are typed: by beginnings of words, without stems.
CREATE TABLE "photo_search" ("photoId" INTEGER PRIMARY KEY REFERENCES "PhotoText"("photoId") ON DELETE CASCADE, "words" tsvector NOT NULL);
CREATE INDEX "photo_search_words_idx" ON "photo_search" USING GIN ("words");

CREATE FUNCTION "photo_search_follow"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
	INSERT INTO "photo_search" VALUES (NEW."photoId", to_tsvector('simple', bureau_fold(NEW."words")))
	ON CONFLICT ("photoId") DO UPDATE SET "words" = EXCLUDED."words";
	RETURN NULL;
END $$;

CREATE TRIGGER "photo_search_follow" AFTER INSERT OR UPDATE ON "PhotoText" FOR EACH ROW EXECUTE FUNCTION "photo_search_follow"();

INSERT INTO "PhotoText" SELECT "id", "caption" || ' ' || "credit" || ' ' || "alt" || ' ' || "place" || ' ' || "originalName" FROM "Photo";
