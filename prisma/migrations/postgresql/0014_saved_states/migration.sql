-- CreateTable
CREATE TABLE "SavedState" (
    "revisionId" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "savedAt" TIMESTAMP(3) NOT NULL,
    "wordCount" INTEGER NOT NULL,
    "digest" TEXT NOT NULL,
    "change" TEXT NOT NULL,

    CONSTRAINT "SavedState_pkey" PRIMARY KEY ("revisionId","version")
);

-- CreateIndex
CREATE INDEX "SavedState_savedAt_idx" ON "SavedState"("savedAt");

-- AddForeignKey
ALTER TABLE "SavedState" ADD CONSTRAINT "SavedState_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;
