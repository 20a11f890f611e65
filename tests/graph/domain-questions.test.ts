import { describeOnEngines } from '../support/engines';
import { domainQuestions } from './domain-questions';

describeOnEngines('what the graph answers', domainQuestions);
