-- AlterTable
ALTER TABLE "Section" ADD COLUMN     "isOpinion" BOOLEAN NOT NULL DEFAULT false;
UPDATE "Section" SET "isOpinion" = true WHERE "slug" = 'opinion';

-- AlterTable
ALTER TABLE "Front" ADD COLUMN     "draftRevisionId" INTEGER,
ADD COLUMN     "liveRevisionId" INTEGER,
ADD COLUMN     "scheduledAt" TIMESTAMP(3),
ADD COLUMN     "scheduledRevisionId" INTEGER,
ADD COLUMN     "sectionId" INTEGER,
ADD COLUMN     "topicId" INTEGER,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "FrontRevision" (
    "id" SERIAL NOT NULL,
    "frontId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "authorId" TEXT,
    "reason" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMP(3) NOT NULL,
    "savedAt" TIMESTAMP(3) NOT NULL,
    "publishedAt" TIMESTAMP(3),
    "layout" TEXT NOT NULL,

    CONSTRAINT "FrontRevision_pkey" PRIMARY KEY ("id")
);

-- What the home front held, as its first revision
INSERT INTO "FrontRevision" ("frontId", "number", "createdAt", "savedAt", "publishedAt", "layout")
SELECT f."id", 1, f."updatedAt", f."updatedAt", f."updatedAt", json_build_object('containers', json_build_array(
        json_build_object('id', 'lead', 'kind', 'lead', 'title', '', 'count', 1, 'cards', coalesce((SELECT json_agg(json_build_object('articleId', c."articleId", 'headline', c."headline", 'expiresAt', to_char(c."expiresAt", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY c."position", c."id" DESC)
            FROM "Card" c WHERE c."frontId" = f."id" AND c."container" = 'lead'), '[]'), 'backfill', json_build_object('by', 'newest')),
        json_build_object('id', 'secondary', 'kind', 'secondary', 'title', '', 'count', 4, 'cards', coalesce((SELECT json_agg(json_build_object('articleId', c."articleId", 'headline', c."headline", 'expiresAt', to_char(c."expiresAt", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY c."position", c."id" DESC)
            FROM "Card" c WHERE c."frontId" = f."id" AND c."container" = 'secondary'), '[]'), 'backfill', json_build_object('by', 'newest')),
        json_build_object('id', 'river', 'kind', 'river', 'title', '', 'count', 8, 'backfill', json_build_object('by', 'newest')),
        json_build_object('id', 'sections', 'kind', 'sections', 'title', '', 'count', 4, 'backfill', json_build_object('by', 'newest'))
    ))
FROM "Front" f WHERE f."key" = 'home' AND EXISTS (SELECT 1 FROM "Card" c WHERE c."frontId" = f."id");
UPDATE "Front" f SET "version" = 1, "draftRevisionId" = r."id", "liveRevisionId" = r."id" FROM "FrontRevision" r WHERE r."frontId" = f."id";
DELETE FROM "Front" WHERE "key" <> 'home';

-- DropTable
DROP TABLE "Card";

-- CreateIndex
CREATE UNIQUE INDEX "FrontRevision_frontId_number_key" ON "FrontRevision"("frontId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Front_sectionId_key" ON "Front"("sectionId");

-- CreateIndex
CREATE UNIQUE INDEX "Front_topicId_key" ON "Front"("topicId");

-- CreateIndex
CREATE UNIQUE INDEX "Front_draftRevisionId_key" ON "Front"("draftRevisionId");

-- CreateIndex
CREATE UNIQUE INDEX "Front_liveRevisionId_key" ON "Front"("liveRevisionId");

-- CreateIndex
CREATE UNIQUE INDEX "Front_scheduledRevisionId_key" ON "Front"("scheduledRevisionId");

-- AddForeignKey
ALTER TABLE "Front" ADD CONSTRAINT "Front_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "Section"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Front" ADD CONSTRAINT "Front_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Front" ADD CONSTRAINT "Front_draftRevisionId_fkey" FOREIGN KEY ("draftRevisionId") REFERENCES "FrontRevision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Front" ADD CONSTRAINT "Front_liveRevisionId_fkey" FOREIGN KEY ("liveRevisionId") REFERENCES "FrontRevision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Front" ADD CONSTRAINT "Front_scheduledRevisionId_fkey" FOREIGN KEY ("scheduledRevisionId") REFERENCES "FrontRevision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FrontRevision" ADD CONSTRAINT "FrontRevision_frontId_fkey" FOREIGN KEY ("frontId") REFERENCES "Front"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FrontRevision" ADD CONSTRAINT "FrontRevision_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;
