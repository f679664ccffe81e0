<?php
// EMBEDDING.md: plugin
