-- Whether an address is taken is looked up by equality: in working revisions, and in what stands after the last slash of redirects.
CREATE INDEX "Revision_slug_idx" ON "Revision"("slug");
CREATE INDEX "Redirect_slug_idx" ON "Redirect"(replace("path", rtrim("path", replace("path", '/', '')), ''));
