import './messages';
import './sweep';
import './pulse';
import './deliver';
import './health';
import './apiCases';
import './endTelemetry';
