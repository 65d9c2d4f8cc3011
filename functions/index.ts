import './messages';
import './sweep';
import './deliver';
import './health';
import './apiCases';
import './endTelemetry';
