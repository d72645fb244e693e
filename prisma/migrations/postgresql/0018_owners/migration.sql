-- CreateIndex
CREATE INDEX "Article_assigneeId_editedAt_idx" ON "Article"("assigneeId", "editedAt" DESC);

-- CreateIndex
CREATE INDEX "Photo_uploadedById_createdAt_idx" ON "Photo"("uploadedById", "createdAt");
