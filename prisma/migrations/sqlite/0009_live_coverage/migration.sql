-- AlterTable
ALTER TABLE "Article" ADD COLUMN "liveEndedAt" DATETIME;
ALTER TABLE "Article" ADD COLUMN "liveStartedAt" DATETIME;

-- CreateTable
CREATE TABLE "LiveEntry" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "articleId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "postedAt" DATETIME NOT NULL,
    "editedAt" DATETIME,
    "headline" TEXT NOT NULL DEFAULT '',
    "isKeyEvent" BOOLEAN NOT NULL DEFAULT false,
    "isPinned" BOOLEAN NOT NULL DEFAULT false,
    "removedAt" DATETIME,
    "authorId" TEXT,
    "authorName" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "body" TEXT NOT NULL,
    CONSTRAINT "LiveEntry_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "LiveEntry_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LiveEntryState" (
    "entryId" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "headline" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "until" DATETIME NOT NULL,

    PRIMARY KEY ("entryId", "version"),
    CONSTRAINT "LiveEntryState_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "LiveEntry" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "LiveEntry_articleId_postedAt_id_idx" ON "LiveEntry"("articleId", "postedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "LiveEntry_articleId_isKeyEvent_postedAt_id_idx" ON "LiveEntry"("articleId", "isKeyEvent", "postedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "LiveEntry_articleId_isPinned_idx" ON "LiveEntry"("articleId", "isPinned");

-- CreateIndex
CREATE UNIQUE INDEX "LiveEntry_articleId_key_key" ON "LiveEntry"("articleId", "key");
