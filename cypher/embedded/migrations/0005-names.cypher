// For finding names that may be one thing, and what was decided about them.

// @name uniqueRedirectId
CREATE CONSTRAINT unique_redirect_id IF NOT EXISTS FOR (redirect:Redirect) REQUIRE redirect.id IS UNIQUE

// @name uniqueVerdictId
CREATE CONSTRAINT unique_verdict_id IF NOT EXISTS FOR (verdict:Verdict) REQUIRE verdict.id IS UNIQUE

// @name indexRedirectId
CREATE INDEX index_redirect_id IF NOT EXISTS FOR (redirect:Redirect) ON (redirect.id)

// @name indexVerdictId
CREATE INDEX index_verdict_id IF NOT EXISTS FOR (verdict:Verdict) ON (verdict.id)

// @name indexEntityLikelyKey
CREATE INDEX index_entity_likelykey IF NOT EXISTS FOR (entity:Entity) ON (entity.likelyKey)

// @name indexEntityBriefKey
CREATE INDEX index_entity_briefkey IF NOT EXISTS FOR (entity:Entity) ON (entity.briefKey)

// @name indexEntityHead2
CREATE INDEX index_entity_head2 IF NOT EXISTS FOR (entity:Entity) ON (entity.head2)

// @name indexEntityHead3
CREATE INDEX index_entity_head3 IF NOT EXISTS FOR (entity:Entity) ON (entity.head3)

// @name indexEntityHead4
CREATE INDEX index_entity_head4 IF NOT EXISTS FOR (entity:Entity) ON (entity.head4)

// @name indexRedirectLikelyKey
CREATE INDEX index_redirect_likelykey IF NOT EXISTS FOR (redirect:Redirect) ON (redirect.likelyKey)

// @name indexRedirectBriefKey
CREATE INDEX index_redirect_briefkey IF NOT EXISTS FOR (redirect:Redirect) ON (redirect.briefKey)

// @name indexRedirectHead2
CREATE INDEX index_redirect_head2 IF NOT EXISTS FOR (redirect:Redirect) ON (redirect.head2)

// @name indexRedirectHead3
CREATE INDEX index_redirect_head3 IF NOT EXISTS FOR (redirect:Redirect) ON (redirect.head3)

// @name indexRedirectHead4
CREATE INDEX index_redirect_head4 IF NOT EXISTS FOR (redirect:Redirect) ON (redirect.head4)

// @name indexVerdictA
CREATE INDEX index_verdict_a IF NOT EXISTS FOR (verdict:Verdict) ON (verdict.a)

// @name indexVerdictB
CREATE INDEX index_verdict_b IF NOT EXISTS FOR (verdict:Verdict) ON (verdict.b)
