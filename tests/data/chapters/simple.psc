<?xml version="1.0" encoding="utf-8"?>
<psc:chapters version="1.2" xmlns:psc="http://podlove.org/simple-chapters">
  <psc:chapter start="0" title="Welcome"/>
  <psc:chapter start="30.5" title="The river" href="https://river.example/map"/>
  <psc:chapter start="1:02:05" title="The mouth"/>
</psc:chapters>
