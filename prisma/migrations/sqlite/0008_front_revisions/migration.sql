-- AddColumn
ALTER TABLE "Section" ADD COLUMN "isOpinion" BOOLEAN NOT NULL DEFAULT false;
UPDATE "Section" SET "isOpinion" = true WHERE "slug" = 'opinion';

-- CreateTable
CREATE TABLE "FrontRevision" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "frontId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "authorId" TEXT,
    "reason" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL,
    "savedAt" DATETIME NOT NULL,
    "publishedAt" DATETIME,
    "layout" TEXT NOT NULL,
    CONSTRAINT "FrontRevision_frontId_fkey" FOREIGN KEY ("frontId") REFERENCES "Front" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "FrontRevision_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "FrontRevision_frontId_number_key" ON "FrontRevision"("frontId", "number");

-- What the home front held, as its first revision
INSERT INTO "FrontRevision" ("frontId", "number", "createdAt", "savedAt", "publishedAt", "layout")
SELECT f."id", 1, f."updatedAt", f."updatedAt", f."updatedAt", json_object('containers', json_array(
        json_object('id', 'lead', 'kind', 'lead', 'title', '', 'count', 1, 'cards', json((SELECT json_group_array(json_object('articleId', c."articleId", 'headline', c."headline", 'expiresAt', strftime('%Y-%m-%dT%H:%M:%fZ', c."expiresAt" / 1000.0, 'unixepoch')))
            FROM (SELECT * FROM "Card" WHERE "frontId" = f."id" AND "container" = 'lead' ORDER BY "position", "id" DESC) c)), 'backfill', json_object('by', 'newest')),
        json_object('id', 'secondary', 'kind', 'secondary', 'title', '', 'count', 4, 'cards', json((SELECT json_group_array(json_object('articleId', c."articleId", 'headline', c."headline", 'expiresAt', strftime('%Y-%m-%dT%H:%M:%fZ', c."expiresAt" / 1000.0, 'unixepoch')))
            FROM (SELECT * FROM "Card" WHERE "frontId" = f."id" AND "container" = 'secondary' ORDER BY "position", "id" DESC) c)), 'backfill', json_object('by', 'newest')),
        json_object('id', 'river', 'kind', 'river', 'title', '', 'count', 8, 'backfill', json_object('by', 'newest')),
        json_object('id', 'sections', 'kind', 'sections', 'title', '', 'count', 4, 'backfill', json_object('by', 'newest'))
    ))
FROM "Front" f WHERE f."key" = 'home' AND EXISTS (SELECT 1 FROM "Card" c WHERE c."frontId" = f."id");

-- DropTable
DROP TABLE "Card";

-- RedefineTables
CREATE TABLE "new_Front" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "sectionId" INTEGER,
    "topicId" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 0,
    "draftRevisionId" INTEGER,
    "liveRevisionId" INTEGER,
    "scheduledRevisionId" INTEGER,
    "scheduledAt" DATETIME,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Front_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "Section" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Front_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Front_draftRevisionId_fkey" FOREIGN KEY ("draftRevisionId") REFERENCES "FrontRevision" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Front_liveRevisionId_fkey" FOREIGN KEY ("liveRevisionId") REFERENCES "FrontRevision" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Front_scheduledRevisionId_fkey" FOREIGN KEY ("scheduledRevisionId") REFERENCES "FrontRevision" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Front" ("id", "key", "updatedAt", "version", "draftRevisionId", "liveRevisionId")
SELECT f."id", f."key", f."updatedAt", coalesce(r."number", 0), r."id", r."id" FROM "Front" f LEFT JOIN "FrontRevision" r ON r."frontId" = f."id" WHERE f."key" = 'home';
DROP TABLE "Front";
ALTER TABLE "new_Front" RENAME TO "Front";
CREATE UNIQUE INDEX "Front_key_key" ON "Front"("key");
CREATE UNIQUE INDEX "Front_sectionId_key" ON "Front"("sectionId");
CREATE UNIQUE INDEX "Front_topicId_key" ON "Front"("topicId");
CREATE UNIQUE INDEX "Front_draftRevisionId_key" ON "Front"("draftRevisionId");
CREATE UNIQUE INDEX "Front_liveRevisionId_key" ON "Front"("liveRevisionId");
CREATE UNIQUE INDEX "Front_scheduledRevisionId_key" ON "Front"("scheduledRevisionId");
