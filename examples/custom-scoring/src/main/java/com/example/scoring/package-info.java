/** A scoring plug-in as a stranger writes it: the published artifacts, one class, and its name in the services file. */
package com.example.scoring;
