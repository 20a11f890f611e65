// Figures of one indicator in order of time.

// @name indexObservationIndicatorPeriodEnd
CREATE INDEX index_observation_indicator_periodend IF NOT EXISTS FOR (observation:Observation) ON (observation.indicatorId, observation.periodEnd)
