-- CreateTable
CREATE TABLE "SavedState" (
    "revisionId" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "savedAt" DATETIME NOT NULL,
    "wordCount" INTEGER NOT NULL,
    "digest" TEXT NOT NULL,
    "change" TEXT NOT NULL,

    PRIMARY KEY ("revisionId", "version"),
    CONSTRAINT "SavedState_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "SavedState_savedAt_idx" ON "SavedState"("savedAt");
