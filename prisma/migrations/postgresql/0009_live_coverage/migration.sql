-- AlterTable
ALTER TABLE "Article" ADD COLUMN     "liveEndedAt" TIMESTAMP(3),
ADD COLUMN     "liveStartedAt" TIMESTAMP(3);

-- CreateTable
CREATE TABLE "LiveEntry" (
    "id" SERIAL NOT NULL,
    "articleId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "postedAt" TIMESTAMP(3) NOT NULL,
    "editedAt" TIMESTAMP(3),
    "headline" TEXT NOT NULL DEFAULT '',
    "isKeyEvent" BOOLEAN NOT NULL DEFAULT false,
    "isPinned" BOOLEAN NOT NULL DEFAULT false,
    "removedAt" TIMESTAMP(3),
    "authorId" TEXT,
    "authorName" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "body" TEXT NOT NULL,

    CONSTRAINT "LiveEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LiveEntryState" (
    "entryId" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "headline" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "until" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "LiveEntryState_pkey" PRIMARY KEY ("entryId","version")
);

-- CreateIndex
CREATE INDEX "LiveEntry_articleId_postedAt_id_idx" ON "LiveEntry"("articleId", "postedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "LiveEntry_articleId_isKeyEvent_postedAt_id_idx" ON "LiveEntry"("articleId", "isKeyEvent", "postedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "LiveEntry_articleId_isPinned_idx" ON "LiveEntry"("articleId", "isPinned");

-- CreateIndex
CREATE UNIQUE INDEX "LiveEntry_articleId_key_key" ON "LiveEntry"("articleId", "key");

-- AddForeignKey
ALTER TABLE "LiveEntry" ADD CONSTRAINT "LiveEntry_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LiveEntry" ADD CONSTRAINT "LiveEntry_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LiveEntryState" ADD CONSTRAINT "LiveEntryState_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "LiveEntry"("id") ON DELETE CASCADE ON UPDATE CASCADE;
